import type { ApiReading } from '../domain/api-answer';
import type { TicketId } from '../domain/ids';
import { isPaused } from '../domain/refresh';
import { isLike } from '../domain/rule-match';
import type { TrackerId } from '../domain/ticket';
import { ticketIdOf } from '../domain/ticket-id';
import { isOfTheQuestion, TrackerTrouble } from '../domain/tracker-trouble';
import { slicesOf } from '../exchange/slices';
import { rowKey } from '../store/schema';
import type { TicketQuery } from '../trackers/api-find';
import { trackerFinds } from './finds';
import { type RefreshPorts, visitTracker } from './visit-tracker';

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
  const side = (await trackerFinds())[tracker];
  if (!side) return { source: 'cannot', ...NOTHING };
  const { db } = ports;
  const connection = await db.connections.get(query.baseUrl);
  const visit = connection?.tracker === tracker ? await visitTracker(ports, connection) : null;
  if (!visit) return { source: 'no-way', ...NOTHING };
  const { api, http, way, state } = visit;
  if (isPaused(state, Date.now()))
    return { source: 'asked', ...NOTHING, trouble: new TrackerTrouble('rate-limited', '', state.nextAt) };
  if (!visit.mayAsk(FEWEST))
    return { source: 'asked', ...NOTHING, trouble: new TrackerTrouble('rate-limited', 'budget') };
  try {
    const told = await side.find(http, query);
    if (told === null) return { source: 'cannot', ...NOTHING };
    const { refs, isCut } = told;
    const found = refs.map(ticketIdOf);
    const known = await db.tickets.bulkGet(found.map(rowKey));
    const readings: ApiReading[] = [];
    const fresh = refs.filter((_, i) => !known[i]).slice(0, FEWEST * visit.atOnce);
    for (const call of slicesOf(fresh, visit.atOnce)) {
      if (!visit.mayAsk(1)) break;
      for (const answer of (await api.readTickets(http, call)).values())
        if ('reading' in answer) readings.push(answer.reading);
    }
    await visit.answered();
    // To nobody in particular, what is private does not exist.
    const isSure = way !== 'anonymous' && !side.unsureBy?.includes(way);
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
    await (isOfTheQuestion(error) ? visit.counted() : visit.failed(error));
    return { source: 'asked', ...NOTHING, trouble: ofTheQuestion(error) };
  }
}

/** A project or a saved query that is not there is answered by a status alone. */
const ofTheQuestion = (error: TrackerTrouble): TrackerTrouble =>
  error.code === 'not-understood' && error.what.startsWith('status 4')
    ? new TrackerTrouble('question', error.what)
    : error;

/** So many requests have to be left for asking at all; the others are for tickets that are linked already. */
const FEWEST = 10;
