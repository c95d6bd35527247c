import { DAY_MS } from '../domain/calendar';
import type { FromExtension } from '../messaging/commands';
import type { Database } from '../store/db';
import { ASIDE, asideAt } from '../store/queries/loose-tickets';

const ASIDE_MS = 14 * DAY_MS;

/** Offers a ticket of mine no more for two weeks, or all that were put aside again. Of this device alone. @param now epoch ms. */
export async function putAside(
  db: Database,
  { ticketId }: FromExtension['putAside']['input'],
  now: number,
): Promise<null> {
  await db.transaction('rw', db.meta, async () => {
    const left = Object.entries(await asideAt(db)).filter(([, until]) => until > now);
    const value = ticketId === null ? {} : { ...Object.fromEntries(left), [ticketId]: now + ASIDE_MS };
    await db.meta.put({ key: ASIDE, value });
  });
  return null;
}
