import type { TicketId } from '../domain/ids';
import { underName } from '../domain/renaming';
import type { TicketEvent, TicketRef } from '../domain/ticket';
import { ticketIdOf } from '../domain/ticket-id';
import { mergeTickets } from '../exchange/merge-tickets';
import { slicesOf } from '../exchange/slices';
import { rowsOfEach } from '../store/ask-each';
import type { Database } from '../store/db';
import { noteKey } from '../store/queries/written';
import { rowKey, SPACE, ticketRow } from '../store/schema';

/**
 * What was seen of tickets goes by other names from now on: rows, histories, and the comments that stand on them. Where the new
 * name is known already, both are one. A name that living links still go by keeps what is known. Part of a transaction.
 */
export async function renameTickets(db: Database, names: ReadonlyMap<TicketId, TicketRef>): Promise<void> {
  for (const slice of slicesOf([...names])) {
    const ids = slice.map(([id]) => id);
    const rows = await db.tickets.bulkGet(ids.map(rowKey));
    const there = await db.tickets.bulkGet(slice.map(([, ref]) => rowKey(ticketIdOf(ref))));
    const links = await rowsOfEach(db.links, '[space+ticketId]', ids);
    const linked = new Set(links.flatMap(({ ticketId, deletedAt }) => (deletedAt === null ? [ticketId] : [])));
    const left = ids.filter((id) => !linked.has(id));
    await db.tickets.bulkDelete(left.map(rowKey));
    await db.tickets.bulkPut(
      rows.flatMap((row, i) => {
        const ref = slice[i]?.[1];
        if (!row || !ref) return [];
        const named = underName(row, ref);
        const other = there[i];
        // The other one may say in its aliases that it was called as this is now.
        const both = other ? { ...mergeTickets(other, named), ref } : named;
        return [ticketRow({ ...both, aliases: both.aliases.filter((one) => one !== both.id) })];
      }),
    );
    await db.watches.bulkDelete(left);
    await renameEvents(db, ids, names);
    for (const [id, ref] of slice) await renameNote(db, id, ticketIdOf(ref));
  }
}

/** Histories that a tracker told name the ticket in their own ids. */
async function renameEvents(db: Database, ids: readonly TicketId[], names: ReadonlyMap<TicketId, TicketRef>) {
  const events = (
    await Promise.all(
      ids.map((id) =>
        db.ticketEvents.where('[space+ticketId+at]').between([SPACE, id, 0], [SPACE, id, Infinity]).toArray(),
      ),
    )
  ).flat();
  await db.ticketEvents.bulkDelete(events.map(({ id }) => rowKey(id)));
  await db.ticketEvents.bulkPut(
    events.map((event) => {
      const ticketId = ticketIdOf(names.get(event.ticketId) as TicketRef);
      const id = event.id.startsWith(`${event.ticketId}@`) ? `${ticketId}@${event.at}` : event.id;
      return { ...event, id, ticketId } satisfies TicketEvent & { space: string };
    }),
  );
}

async function renameNote(db: Database, from: TicketId, to: TicketId): Promise<void> {
  const note = await db.meta.get(noteKey(from));
  if (!note) return;
  await db.meta.delete(noteKey(from));
  await db.meta.put({ ...note, key: noteKey(to) });
}
