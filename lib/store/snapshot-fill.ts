import type { Change } from '../domain/change';
import { type AnyRow, mergeRows } from '../domain/merge';
import { COUNTED, type Counts } from '../domain/snapshot';
import type { Ticket, TicketEvent } from '../domain/ticket';
import type { Database } from './db';
import type { Edit } from './journal';
import { type RowKey, rowKey, SPACE } from './schema';
import { KIND_TABLES } from './snapshot';

/** A snapshot as it is read back. Our own origin wrote it, and nobody else can. */
export interface Content {
  readonly device: string;
  readonly records: Readonly<Record<keyof Counts, readonly AnyRow[]>>;
  readonly changes: readonly Change[];
  readonly tickets: readonly (Ticket & { readonly space: string })[];
  readonly ticketEvents: readonly (TicketEvent & { readonly space: string })[];
}

/** Merges a snapshot into what is there: what is missing comes back, what is newer stays. Inside a transaction. */
export async function fill(db: Database, content: Content): Promise<void> {
  for (const kind of COUNTED) {
    const table = db.table<AnyRow, RowKey>(KIND_TABLES[kind]);
    const rows = content.records[kind];
    const here = await table.bulkGet(rows.map((row) => rowKey(row.id as string)));
    await table.bulkPut(
      rows.map((row, i) => {
        const own = here[i];
        return own ? mergeRows(own, row) : row;
      }),
    );
  }
  await db.changes.bulkPut([...content.changes]);
  const seen = await db.tickets.bulkGet(content.tickets.map(({ id }) => rowKey(id)));
  await db.tickets.bulkPut(content.tickets.filter(({ seenAt }, i) => seenAt > (seen[i]?.seenAt ?? -1)));
  await db.ticketEvents.bulkPut([...content.ticketEvents]);
  const clock = (await db.changes.orderBy('clock').last())?.clock;
  if (clock && clock > (((await db.meta.get('clock'))?.value as string | undefined) ?? ''))
    await db.meta.put({ key: 'clock', value: clock });
  // The same browser goes on as the same device.
  if (content.device && !(await db.meta.get('device'))) await db.meta.put({ key: 'device', value: content.device });
}

/** What has to be changed for every record to be as the snapshot says; what was made since is deleted. */
export async function editsTo(db: Database, { records }: Content, now: number): Promise<Edit[]> {
  const edits: Edit[] = [];
  for (const kind of COUNTED) {
    const then = new Map(records[kind].map((row) => [row.id, row]));
    for (const { id, deletedAt } of await db.table<AnyRow>(KIND_TABLES[kind]).toArray()) {
      const {
        space: _space,
        stamps: _stamps,
        ...fields
      } = then.get(id) ?? { space: SPACE, stamps: {}, deletedAt: now };
      if (then.has(id) || deletedAt === null) edits.push({ kind, id: id as string, set: fields });
    }
  }
  return edits;
}
