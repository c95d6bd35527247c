import { DAY_MS } from '../domain/calendar';
import type { Database } from '../store/db';
import { linksOfTickets } from '../store/roll-ups';
import { rowKey, SPACE } from '../store/schema';

const TICKET_DAYS = 90;
const OPERATION_DAYS = 7;
const AT_ONCE = 500;

/** Forgets tickets that nobody linked and no page showed for 90 days, and acknowledgements nobody will ask for again. */
export async function forgetOld(db: Database, now: number): Promise<void> {
  await db.transaction('rw', [db.tickets, db.ticketEvents, db.links, db.operations], async () => {
    await db.operations
      .where('at')
      .below(now - OPERATION_DAYS * DAY_MS)
      .delete();
    const old = await db.tickets
      .where('[space+seenAt]')
      .between([SPACE, 0], [SPACE, now - TICKET_DAYS * DAY_MS])
      .limit(AT_ONCE)
      .toArray();
    const linked = new Set(
      (
        await linksOfTickets(
          db,
          old.map(({ id }) => id),
        )
      ).map(({ ticketId }) => ticketId),
    );
    const unlinked = old.filter(({ id }) => !linked.has(id));
    await db.tickets.bulkDelete(unlinked.map(({ id }) => rowKey(id)));
    for (const { id } of unlinked) {
      await db.ticketEvents
        .where('[space+ticketId+at]')
        .between([SPACE, id, 0], [SPACE, id, Number.MAX_SAFE_INTEGER])
        .delete();
    }
  });
}
