import type { Random } from './random';
import type { Sighting, Ticket, TicketState } from './ticket';
import type { TroubleCode } from './tracker-trouble';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** What is remembered of asking one tracker, between two rounds and between two lives of the background. */
export interface HostState {
  /** Not before this moment, epoch ms. */
  readonly nextAt: number;
  /** How often in a row it failed. */
  readonly failures: number;
  /** When it last answered as it should, epoch ms; `null` = never. */
  readonly answeredAt: number | null;
  readonly trouble: { readonly code: TroubleCode; readonly what: string; readonly at: number } | null;
  /** It told of every change to what is watched there between these moments, epoch ms; `null` or absent = it does not. */
  readonly heard?: { readonly from: number; readonly until: number } | null;
  /** When to ask it for changes next, epoch ms; absent = at once. */
  readonly hearAt?: number;
  /** Requests in the hour that began `hourAt`, epoch ms. */
  readonly hourAt: number;
  readonly requests: number;
}

export const FIRST_STATE: HostState = {
  nextAt: 0,
  failures: 0,
  answeredAt: null,
  trouble: null,
  hourAt: 0,
  requests: 0,
};

/** How urgent it is to know how a ticket stands. */
export interface Urgency {
  readonly state: TicketState;
  /** A key result it serves ends within two weeks. */
  readonly isDueSoon: boolean;
}

/** By state: what is closed seldom opens again. ms. Source: the intervals of trackers-a §7. */
const INTERVALS = { open: HOUR, soon: 30 * MINUTE, closed: 24 * HOUR, missing: 24 * HOUR } as const;

/** When to look at a ticket again after it was seen, epoch ms. Up to a tenth later, so that hosts are not asked in step. */
export function nextLook({ state, isDueSoon }: Urgency, now: number, random: Random): number {
  const isClosed = state === 'done' || state === 'cancelled';
  return later(isClosed ? INTERVALS.closed : isDueSoon ? INTERVALS.soon : INTERVALS.open, now, random);
}

/** What is looked at first where not all can be, from 0: what was just linked, what ends soon, what may still close, what is over. */
export function rankOf({ state, isDueSoon }: Urgency, isNew: boolean): number {
  if (isNew) return 0;
  if (isDueSoon) return 1;
  return state === 'done' || state === 'cancelled' ? 3 : 2;
}

/** When to ask again for one that did not come, or whose changes its tracker tells anyway. */
export const nextSearch = (now: number, random: Random): number => later(INTERVALS.missing, now, random);

/** When to ask a tracker for changes again: what ends soon is among them, and all of it costs one request or a few. */
export const nextHearing = (now: number, random: Random): number => later(INTERVALS.soon, now, random);

/**
 * How it was last known how a ticket stands: as it was seen, or later, when its tracker told of all that changed, and it was
 * not among that. So of ten thousand tickets that stay as they are one moment is written.
 * @param watch absent = it is not watched, or nothing was asked of it yet.
 */
export function lastSight(
  { seenAt, source }: Pick<Ticket, 'seenAt' | 'source'>,
  watch: { readonly dueAt: number; readonly missing: unknown } | undefined,
  heard: HostState['heard'],
): Sighting {
  // What changed is due until it was asked for by name.
  const isSame = heard && watch?.missing === null && watch.dueAt > heard.until && seenAt >= heard.from;
  return isSame && heard.until > seenAt ? { at: heard.until, source: 'api' } : { at: seenAt, source };
}

const later = (interval: number, now: number, random: Random) => now + interval * (1 + 0.1 * random());

/** Once a person has to act, asking more often changes nothing. */
const FOR_A_PERSON: readonly TroubleCode[] = ['signed-out', 'token-refused', 'token-insecure', 'forbidden'];
const LONGEST = 6 * HOUR;

/**
 * A host that failed is asked again later and later: a minute, two, four … six hours, each time between half of it and all of
 * it; after the second refusal of who we are at least a quarter of an hour. What the server asks for comes first.
 * Source: exponential backoff with "equal jitter", M. Brooker, AWS Architecture Blog, 2015.
 */
export function afterFailure(
  before: HostState,
  trouble: { readonly code: TroubleCode; readonly what: string; readonly retryAt: number | null },
  now: number,
  random: Random,
): HostState {
  const failures = before.failures + 1;
  const longest = Math.min(LONGEST, MINUTE * 2 ** (failures - 1));
  const pause = longest * (0.5 + 0.5 * random());
  const least = failures > 1 && FOR_A_PERSON.includes(trouble.code) ? 15 * MINUTE : 0;
  return {
    ...before,
    failures,
    nextAt: trouble.retryAt ?? now + Math.max(pause, least),
    trouble: { code: trouble.code, what: trouble.what, at: now },
  };
}

/** A host that answered. */
export const afterAnswer = (before: HostState, now: number): HostState => ({
  ...before,
  failures: 0,
  nextAt: now,
  answeredAt: now,
  trouble: null,
});

/** A server that asked for a pause gets it, whoever asks: it refused, or said of its last answer that it was the last one. */
export const isPaused = ({ trouble, nextAt }: HostState, now: number): boolean =>
  nextAt > now && (trouble === null || trouble.code === 'rate-limited');

/** Counts requests by the hour. */
export const afterRequests = (before: HostState, count: number, now: number): HostState =>
  // A clock that was set back begins a new hour too.
  now - before.hourAt < HOUR && now >= before.hourAt
    ? { ...before, requests: before.requests + count }
    : { ...before, hourAt: now, requests: count };

/** How many requests are left of this hour's budget. */
export const budgetLeft = ({ hourAt, requests }: HostState, perHour: number, now: number): number =>
  now - hourAt < HOUR && now >= hourAt ? Math.max(0, perHour - requests) : perHour;
