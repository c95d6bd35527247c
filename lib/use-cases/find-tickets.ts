import type { ApiReading } from '../domain/api-answer';
import type { TicketId } from '../domain/ids';
import { randomFrom } from '../domain/random';
import { afterAnswer, afterFailure, afterRequests, budgetLeft, FIRST_STATE } from '../domain/refresh';
import { isLike } from '../domain/rule-match';
import type { TicketRef, TrackerId } from '../domain/ticket';
import { ticketIdOf } from '../domain/ticket-id';
import { isOfTheQuestion, TrackerTrouble } from '../domain/tracker-trouble';
import { rowKey } from '../store/schema';
import type { TicketQuery } from '../trackers/api-find';
import { finds } from '../trackers/api-finds';
import { apis } from '../trackers/apis';
import { bindHttp, type RefreshPorts, wayIn } from './refresh-tickets';

export interface Asked {
  /** `cannot`: the tracker cannot be asked this. `no-way`: it is off, or nothing lets us in. */
  readonly source: 'asked' | 'cannot' | 'no-way';
  readonly found: readonly TicketId[];
  /** What came of those that are not known here. */
  readonly readings: readonly ApiReading[];
  readonly isCut: boolean;
  /** Everything that fits is among them, so what is not does not fit. */
  readonly isComplete: boolean;
  readonly trouble: TrackerTrouble | null;
}

const NOTHING = { found: [], readings: [], isCut: false, isComplete: false, trouble: null };

/**
 * Asks a tracker which tickets fit, and how those stand that are not known here, within its budget. Keeps what is remembered of
 * the tracker, and nothing of the tickets.
 */
export async function findTickets(ports: RefreshPorts, tracker: TrackerId, query: TicketQuery): Promise<Asked> {
  const { db } = ports;
  const { baseUrl } = query;
  const [api, side] = [apis[tracker], finds[tracker]];
  if (!api || !side) return { source: 'cannot', ...NOTHING };
  const connection = await db.connections.get(baseUrl);
  const access = await db.accesses.get(baseUrl);
  const way = wayIn(api, access);
  if (connection?.tracker !== tracker || !way || !(await ports.hasAccess(baseUrl)))
    return { source: 'no-way', ...NOTHING };
  const before = connection.refresh ?? FIRST_STATE;
  const perHour = api.perHour[way] ?? 0;
  const now = Date.now();
  // A server that asked for a pause gets it, whoever presses.
  if (before.trouble?.code === 'rate-limited' && before.nextAt > now)
    return { source: 'asked', ...NOTHING, trouble: new TrackerTrouble('rate-limited', '', before.nextAt) };
  if (budgetLeft(before, perHour, now) < FEWEST)
    return { source: 'asked', ...NOTHING, trouble: new TrackerTrouble('rate-limited', 'budget') };
  let requests = 0;
  const http = bindHttp(api, baseUrl, access, () => requests++);
  const keep = (next: typeof before) =>
    db.connections.update(baseUrl, { refresh: afterRequests(next, requests, Date.now()) });
  try {
    const told = await side.find(http, query);
    if (told === null) return { source: 'cannot', ...NOTHING };
    const { refs, isCut } = told;
    const found = refs.map(ticketIdOf);
    const known = await db.tickets.bulkGet(found.map(rowKey));
    const readings: ApiReading[] = [];
    const fresh = refs.filter((_, i) => !known[i]).slice(0, FEWEST * (api.atOnce[way] ?? 1));
    for (const call of inCalls(fresh, api.atOnce[way] ?? 1))
      for (const answer of (await api.readTickets(http, call)).values())
        if ('reading' in answer) readings.push(answer.reading);
    await keep(afterAnswer(before, Date.now()));
    // To nobody in particular, what is private does not exist.
    const isSure = way === 'token' || (way === 'session' && !side.isUnsureBySession);
    const titles = new Map<TicketId, string | null>(readings.map(({ ref, title }) => [ticketIdOf(ref), title]));
    for (const ticket of known) if (ticket) titles.set(ticket.id, ticket.title);
    // A tracker looks for words, a rule for a pattern.
    const isMeant = (id: TicketId) => query.match !== 'title' || isLike(titles.get(id) ?? '', query.value);
    return {
      source: 'asked',
      found: found.filter(isMeant),
      readings,
      isCut,
      isComplete: !isCut && isSure,
      trouble: null,
    };
  } catch (error) {
    if (!(error instanceof TrackerTrouble)) throw error;
    await keep(isOfTheQuestion(error) ? before : afterFailure(before, error, Date.now(), randomFrom(now)));
    return { source: 'asked', ...NOTHING, trouble: error };
  }
}

/** So many requests have to be left for asking at all; the others are for tickets that are linked already. */
const FEWEST = 10;

const inCalls = (refs: readonly TicketRef[], size: number): readonly (readonly TicketRef[])[] =>
  Array.from({ length: Math.ceil(refs.length / size) }, (_, i) => refs.slice(i * size, (i + 1) * size));
