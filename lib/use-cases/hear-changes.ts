import { DAY_MS } from '../domain/calendar';
import type { TicketId } from '../domain/ids';
import type { Random } from '../domain/random';
import { nextHearing } from '../domain/refresh';
import type { TicketRef } from '../domain/ticket';
import { isOfTheQuestion, TrackerTrouble } from '../domain/tracker-trouble';
import { slicesOf } from '../exchange/slices';
import type { Visit } from './visit-tracker';

/** Clocks of trackers differ from ours; so much is forgiven. */
const MARGIN_MS = 3_600_000;

/**
 * Asks a tracker what changed of all that is watched there, at the price of one request or a few, and lets that be due. As long
 * as it tells, each ticket is asked for by name once a day, which alone shows what is not there any more, and nothing is written
 * of what stays as it is: `lastSight` puts both together. To begin with all are asked for by name. Where it does not tell, or
 * too much changes, they are due at their own pace, and a day later it is asked anew.
 * @param isAsked at any time, because the person asked.
 * @throws TrackerTrouble
 */
export async function hearChanges(visit: Visit, now: number, isAsked: boolean, random: Random): Promise<void> {
  const { db, api, baseUrl, atOnce, state } = visit;
  const { heard = null, hearAt = 0 } = state;
  if ((hearAt > now && !(isAsked && heard)) || !visit.mayAsk(1)) return;
  // All at once and sifted here: to walk through them, or to count them first, takes longer.
  const rows = await db.watches.where('[baseUrl+dueAt]').between([baseUrl, 0], [baseUrl, Infinity]).toArray();
  // Few are asked for by name at the same price.
  const isWorth = api.changedSince !== undefined && rows.length > atOnce;
  const watches = isWorth || heard ? rows.filter(({ missing }) => missing === null) : [];
  const askedAt = Date.now();
  const refs = watches.flatMap(({ ref }) => ref ?? []);
  const changed = isWorth ? await changedSince(visit, (heard?.until ?? askedAt) - MARGIN_MS, refs) : null;
  const due = heard && changed ? watches.filter(({ ticketId }) => changed.has(ticketId)) : watches;
  const dueAt = Math.min(now, askedAt);
  for (const some of slicesOf(due.filter((watch) => watch.dueAt > dueAt)))
    await db.watches.bulkUpdate(some.map(({ ticketId }) => ({ key: ticketId, changes: { dueAt } })));
  visit.state = {
    ...state,
    heard: changed && { from: heard?.from ?? askedAt, until: askedAt },
    hearAt: changed ? nextHearing(askedAt, random) : askedAt + DAY_MS,
  };
}

/** Who may not ask this may still ask for tickets by name. */
async function changedSince(
  { api, http }: Visit,
  since: number,
  refs: readonly TicketRef[],
): Promise<ReadonlySet<TicketId> | null> {
  try {
    return (await api.changedSince?.(http, since, refs)) ?? null;
  } catch (error) {
    if (error instanceof TrackerTrouble && isOfTheQuestion(error)) return null;
    throw error;
  }
}
