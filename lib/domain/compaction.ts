import { localDate } from './calendar';
import { type Change, compareStamps, type Stamp } from './change';
import { readClock } from './clock';
import type { TicketEvent, TicketState } from './ticket';

/**
 * What is older may be compacted: half a year, so that no running cycle loses a detail. Never an act of a person. At the
 * end of every day everything is then as it was: burn-ups, throughput, reopenings and "as it was on" do not move.
 */
export const KEEP_DAYS = 183;

/** Where a walk through the oldest rows stands: the last id of each kind that was looked at; `''` = none yet. */
export interface CompactionCursor {
  readonly ticketEvents: string;
  readonly changes: string;
}

/** What compaction freed, or would free. */
export interface Freed {
  readonly rows: number;
  /** About; as text. */
  readonly bytes: number;
}

/** One step of a walk, and what it freed or, as a trial, would free. */
export interface CompactionStep extends Freed {
  readonly cursor: CompactionCursor;
  readonly isDone: boolean;
}

export const freedTogether = (one: Freed, other: Freed): Freed => ({
  rows: one.rows + other.rows,
  bytes: one.bytes + other.bytes,
});

export const NOTHING_FREED: Freed = { rows: 0, bytes: 0 };

type Step = Pick<TicketEvent, 'at' | 'from' | 'to'>;

/**
 * Changes of one ticket's state that no number needs: those between the first and the last of a day. Every closing and
 * reopening is needed.
 * @param events of one ticket, in any order.
 */
export function superfluousEvents<E extends Step>(events: readonly E[]): E[] {
  const byTime = events.toSorted((a, b) => a.at - b.at);
  const days = byTime.map(({ at }) => localDate(at));
  return byTime.filter((event, i) => mayBeSuperfluous(event) && days[i - 1] === days[i] && days[i] === days[i + 1]);
}

/** Can it be superfluous at all, whatever stands beside it? */
export const mayBeSuperfluous = ({ from, to }: Step): boolean => !isClosed(from) && !isClosed(to);

const isClosed = (state: TicketState | null) => state === 'done' || state === 'cancelled';

/**
 * Is every value this change set replaced on the same day, and nobody's own? What a rule, an import or another device
 * set is then of no day. One that made a record is never replaced.
 * @param journal every change of its record.
 */
export function isSuperseded(change: Change, journal: readonly Change[]): boolean {
  if (!mayBeSuperseded(change)) return false;
  const day = dayOf(change);
  const later = journal.filter((other) => compareStamps(stampOf(other), stampOf(change)) > 0 && dayOf(other) === day);
  return Object.keys(change.set).every((field) => later.some(({ set }) => Object.hasOwn(set, field)));
}

/** Can it be superseded at all, whatever came after? */
export const mayBeSuperseded = ({ origin, set }: Pick<Change, 'origin' | 'set'>): boolean =>
  origin !== 'person' && !Object.hasOwn(set, 'id');

const dayOf = ({ clock }: Change): string => localDate(readClock(clock).ms);
const stampOf = ({ clock, personId, device }: Change): Stamp => [clock, personId, device];
