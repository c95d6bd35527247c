import type { TicketId } from '../domain/ids';
import type { Ticket } from '../domain/ticket';
import { type Moment, withHistory } from '../domain/told-history';
import { isOfTheQuestion, TrackerTrouble } from '../domain/tracker-trouble';
import { slicesOf } from '../exchange/slices';
import type { Database } from '../store/db';
import { rowKey, SPACE } from '../store/schema';
import type { Http, TrackerApi } from '../trackers/api';
import type { Visit } from './visit-tracker';

/** Most tickets of one tracker that wait for their history; whoever links more keeps the two moments every API tells. */
const MOST_WANTED = 1000;
/** Of one tracker in one round: each costs a request or two. */
const MOST_ASKED = 30;
const AT_ONCE = 10;
const keyOf = (baseUrl: string): string => `histories ${baseUrl}`;

/** Remembers, within a transaction, that these tickets were asked about for the first time. */
export async function wantHistories(db: Database, baseUrl: string, ids: readonly TicketId[]): Promise<void> {
  if (ids.length === 0) return;
  const wanted = new Set([...(await wantedAt(db, baseUrl)), ...ids]);
  await db.meta.put({ key: keyOf(baseUrl), value: [...wanted].slice(0, MOST_WANTED) });
}

const wantedAt = async (db: Database, baseUrl: string): Promise<readonly TicketId[]> =>
  ((await db.meta.get(keyOf(baseUrl)))?.value as TicketId[] | undefined) ?? [];

/**
 * Asks for the history of tickets that were linked lately, a few in each round, and lets their lines begin where the work did.
 * May be killed at any moment: what was not kept is still wanted.
 * Costs at most half of the hour's budget.
 * @throws TrackerTrouble
 */
export async function fillHistories(visit: Visit): Promise<void> {
  const { db, api, http, baseUrl } = visit;
  const wanted = (await wantedAt(db, baseUrl)).slice(0, MOST_ASKED);
  for (const ids of slicesOf(wanted, AT_ONCE)) {
    if (!visit.mayAsk(visit.perHour / 2 + 2 * AT_ONCE)) return;
    const tickets = (await db.tickets.bulkGet(ids.map(rowKey))).filter((ticket) => ticket !== undefined);
    await keep(db, baseUrl, ids, await historiesOf(api, http, tickets));
  }
}

async function historiesOf(api: TrackerApi, http: Http, tickets: readonly Ticket[]) {
  try {
    return await api.readHistories?.(
      http,
      tickets.map(({ ref }) => ref),
    );
  } catch (error) {
    if (error instanceof TrackerTrouble && isOfTheQuestion(error)) return undefined;
    throw error;
  }
}

async function keep(
  db: Database,
  baseUrl: string,
  ids: readonly TicketId[],
  told: ReadonlyMap<TicketId, readonly Moment[]> | undefined,
): Promise<void> {
  await db.transaction('rw', [db.meta, db.ticketEvents], async () => {
    for (const id of told?.keys() ?? []) {
      const known = await db.ticketEvents
        .where('[space+ticketId+at]')
        .between([SPACE, id, 0], [SPACE, id, Infinity])
        .toArray();
      const whole = withHistory(known, (told?.get(id) ?? []).map(byOurClock));
      if (!whole) continue;
      const kept = new Set(whole.map((event) => event.id));
      await db.ticketEvents.bulkDelete(known.flatMap((event) => (kept.has(event.id) ? [] : [rowKey(event.id)])));
      await db.ticketEvents.bulkPut(whole.map((event) => ({ ...event, space: SPACE })));
    }
    const left = (await wantedAt(db, baseUrl)).filter((id) => !ids.includes(id));
    if (left.length > 0) await db.meta.put({ key: keyOf(baseUrl), value: left });
    else await db.meta.delete(keyOf(baseUrl));
  });
}

/** A clock that is ahead of ours tells of what is still to come. */
const byOurClock = ({ at, state }: Moment): Moment => ({ at: Math.min(at, Date.now()), state });
