import { DAY_MS } from '../domain/calendar';
import { lineOf } from '../domain/family';
import type { Database } from '../store/db';
import { rowKey, SPACE } from '../store/schema';
import { surroundingsOf } from '../store/surroundings';

const TICKET_DAYS = 90;
const OPERATION_DAYS = 7;
const AT_ONCE = 500;
/** Up to which moment tickets were looked at in this round through all of them, epoch ms. */
const REACHED = 'forgetting';

/**
 * Forgets tickets that nobody linked, nor one above them, and no page showed for 90 days, and acknowledgements nobody will
 * ask for again. Looks at a few tickets each time and goes on from there the next time: the oldest ones may all be linked.
 */
export async function forgetOld(db: Database, now: number): Promise<void> {
  await db.transaction('rw', [db.tickets, db.ticketEvents, db.links, db.operations, db.meta], async () => {
    await db.operations
      .where('at')
      .below(now - OPERATION_DAYS * DAY_MS)
      .delete();
    const from = ((await db.meta.get(REACHED))?.value as number | undefined) ?? 0;
    const old = await db.tickets
      .where('[space+seenAt]')
      .between([SPACE, from], [SPACE, now - TICKET_DAYS * DAY_MS])
      .limit(AT_ONCE)
      .toArray();
    const last = old.at(-1)?.seenAt ?? 0;
    // Seen together with the first ones, more may follow; after the last of all it begins anew.
    await db.meta.put({ key: REACHED, value: old.length < AT_ONCE ? 0 : Math.max(last, from + 1) });
    const ids = old.map(({ id }) => id);
    const { links, family } = await surroundingsOf(db, ids);
    const linked = new Set(links.map(({ ticketId }) => ticketId));
    // What is below a linked ticket may be what it counts through.
    const unlinked = ids.filter((id) => !lineOf(id, family.tickets).some((one) => linked.has(one)));
    await db.tickets.bulkDelete(unlinked.map(rowKey));
    for (const id of unlinked) {
      await db.ticketEvents.where('[space+ticketId+at]').between([SPACE, id, 0], [SPACE, id, Infinity]).delete();
    }
  });
}
