import type { Change, RecordKind } from '../domain/change';
import { type AnyRow, mergeRows } from '../domain/merge';
import type { Ticket, TicketEvent } from '../domain/ticket';
import type { Database } from './db';
import type { Edit } from './journal';
import { type RowKey, rowKey, TABLES, ticketRow } from './schema';

/** A snapshot as it is read back, of this version or an older one. Our own origin wrote it, and nobody else can. */
export interface Content {
  readonly device: string;
  /** A kind that an older version did not know is not there. */
  readonly records: Readonly<Partial<Record<RecordKind, readonly AnyRow[]>>>;
  readonly changes: readonly Change[];
  readonly tickets: readonly Ticket[];
  readonly ticketEvents: readonly (TicketEvent & { readonly space: string })[];
}

/** Merges a snapshot into what is there: what is missing comes back, what is newer stays. Inside a transaction. */
export async function fill(db: Database, content: Content): Promise<void> {
  for (const kind of KINDS) {
    const table = db.table<AnyRow, RowKey>(TABLES[kind]);
    const rows = content.records[kind] ?? [];
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
  await db.tickets.bulkPut(content.tickets.filter(({ seenAt }, i) => seenAt > (seen[i]?.seenAt ?? -1)).map(ticketRow));
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
  for (const kind of KINDS) {
    const then = new Map(records[kind]?.map((row) => [row.id, row]));
    for (const here of await db.table<AnyRow>(TABLES[kind]).toArray()) {
      const was = then.get(here.id);
      const id = here.id as string;
      if (was) edits.push({ kind, id, set: setBack(here, was) });
      else if (here.deletedAt === null) edits.push({ kind, id, set: { deletedAt: now } });
    }
  }
  return edits;
}

/** A field that was not there then is taken back: `null` is as good as absent in every field that may be absent. */
function setBack(here: AnyRow, was: AnyRow): Edit['set'] {
  const none = Object.keys(here).map((field) => [field, null]);
  const { space: _space, stamps: _stamps, ...fields } = { ...Object.fromEntries(none), ...was };
  return fields;
}

const KINDS = Object.keys(TABLES) as RecordKind[];
