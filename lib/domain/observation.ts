import type { ApiReading } from './api-answer';
import type { ReadingSource, Sighting, Ticket, TicketReading } from './ticket';
import { ticketIdOf } from './ticket-id';

const RELIABILITY: readonly ReadingSource[] = ['row', 'page', 'api'];

/** The age of a page that came out of the browser's cache: it may fill what was never seen, and beats nothing. */
export const AGE_UNKNOWN = 1;

/** Fields a reading may tell. `null` in a reading means "does not say". */
const FIELDS = ['title', 'type', 'state', 'assignees', 'labels', 'estimate', 'parent'] as const;

/** A page's word or an API's, which also knows since when; `toldState` where a person's table decided. */
export type Seen = TicketReading & Partial<Pick<ApiReading, 'closedAt'>> & Pick<Ticket, 'toldState'>;

/**
 * A reading in terms of what is known: a page that does not know what a site's own word means learns it from an API that
 * told both, and an API that tells a state without a word leaves the word that was read of that state.
 */
export function inTermsOf<R extends Seen>(known: Ticket | undefined, reading: R): R {
  if (!known) return reading;
  const state = known.toldState ?? known.state;
  const { rawState } = known;
  if (reading.state !== 'unknown')
    return !reading.rawState && reading.state === state ? { ...reading, rawState } : reading;
  return reading.rawState && reading.rawState === rawState ? { ...reading, state } : reading;
}

/**
 * What we know of a ticket after one more look at it. Per field the later sighting wins; of two at the same moment the
 * more reliable source does (API over page over row). An older look never overwrites a newer one.
 * @param before what was known; `null` at first sight.
 * @param at when the reading was made, epoch ms, or `AGE_UNKNOWN`.
 */
export function observe(before: Ticket | null, reading: Seen, at: number): Ticket {
  const known: Ticket = before ?? blank(reading, at);
  const seen: Record<string, Sighting> = { ...known.seen };
  const told: Record<string, unknown> = {};
  for (const field of FIELDS) {
    const value = reading[field];
    // Unknown without a word for it is what a page says that was not understood.
    const isSilent = value === null || (field === 'state' && value === 'unknown' && !reading.rawState);
    if (isSilent || !isNews(seen[field], at, reading.source)) continue;
    told[field] = value;
    seen[field] = { at, source: reading.source };
  }
  // A row may link to a variant of the address, so only the ticket's own page or the API tells it.
  if (reading.source !== 'row' && isNews(seen.url, at, reading.source)) {
    told.url = reading.url;
    seen.url = { at, source: reading.source };
  }
  // A state and the tracker's own word for it are one: an old word beside a new state would contradict it.
  if ('state' in told) told.rawState = reading.rawState;
  if ('state' in told && (reading.toldState ?? known.toldState)) told.toldState = reading.toldState ?? null;
  const next: Ticket = { ...known, ...told, seen, seenAt: seen.state?.at ?? known.seenAt };
  // A page says that it is closed, not since when: the first look that finds it closed is the best it knows.
  const isClosed = next.state === 'done' || next.state === 'cancelled';
  const since = ('state' in told ? reading.closedAt : null) ?? known.closedAt;
  const closedAt = isClosed ? (since ?? (at === AGE_UNKNOWN ? null : at)) : null;
  return { ...next, source: seen.state?.source ?? known.source, closedAt };
}

const isNews = (last: Sighting | undefined, at: number, source: ReadingSource): boolean =>
  last === undefined ||
  at > last.at ||
  (at === last.at && RELIABILITY.indexOf(source) >= RELIABILITY.indexOf(last.source));

const blank = (reading: TicketReading, at: number): Ticket => ({
  ...reading,
  id: ticketIdOf(reading.ref),
  title: reading.title ?? reading.ref.key,
  state: 'unknown',
  rawState: null,
  aliases: [],
  closedAt: null,
  seenAt: at,
  seen: {},
});
