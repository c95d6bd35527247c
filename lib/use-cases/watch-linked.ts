import type { Clock } from '../domain/clock';
import type { TicketId } from '../domain/ids';
import type { Database } from '../store/db';
import { rowKey, SPACE } from '../store/schema';

const KEY = 'watched';
const SWEEP_MS = 24 * 3_600_000;
const AT_ONCE = 2000;

/** How far links were looked at for tickets to watch. */
interface Watched {
  /** Of the last change looked at. */
  readonly clock: string;
  /** When all links were last gone through, epoch ms: what was merged in may be older than what we know. */
  readonly sweptAt: number;
}

/** Watches the tickets that were linked since the last time; once a day, or after an import, all that are linked. */
export async function watchLinked(db: Database, now: number): Promise<void> {
  const before = (await db.meta.get(KEY))?.value as Watched | undefined;
  const clock = ((await db.meta.get('clock'))?.value as Clock | undefined) ?? '';
  const isSweep = !before || Math.abs(now - before.sweptAt) > SWEEP_MS;
  if (isSweep) await sweep(db);
  else if (clock > before.clock) {
    const acts = await db.changes.where('clock').between(before.clock, clock, false, true).toArray();
    const ids = acts.flatMap(({ kind, set }) => (kind === 'link' && set.ticketId ? [set.ticketId as TicketId] : []));
    await watch(db, ids);
  }
  if (isSweep || clock > before.clock)
    await db.meta.put({ key: KEY, value: { clock, sweptAt: isSweep ? now : before.sweptAt } satisfies Watched });
}

/** Page by page, since there may be a hundred thousand. */
async function sweep(db: Database): Promise<void> {
  for (let after = ''; ; ) {
    const page = await db.links
      .where('[space+id]')
      .between([SPACE, after], [SPACE, '\uffff'], false)
      .limit(AT_ONCE)
      .toArray();
    await watch(
      db,
      page.flatMap(({ ticketId, deletedAt }) => (deletedAt === null ? [ticketId] : [])),
    );
    if (page.length < AT_ONCE) return;
    after = page.at(-1)?.id ?? '\uffff';
  }
}

/** New ones are due at once; one that nobody linked is looked at once, and watched no longer. */
export async function watch(db: Database, ticketIds: readonly TicketId[]): Promise<void> {
  const ids = [...new Set(ticketIds)];
  if (ids.length === 0) return;
  await db.transaction('rw', db.watches, db.tickets, async () => {
    const [watched, tickets] = [await db.watches.bulkGet(ids), await db.tickets.bulkGet(ids.map(rowKey))];
    const fresh = tickets.flatMap((ticket, i) => (ticket && !watched[i] ? [ticket] : []));
    await db.watches.bulkPut(
      fresh.map(({ id, ref }) => ({ ticketId: id, baseUrl: ref.baseUrl, ref, dueAt: 0, missing: null })),
    );
  });
}
