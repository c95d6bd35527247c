import { dateOfEpochDay, epochDay, localDate } from './calendar';
import type { WorkSize } from './key-result';
import type { Measure } from './measure';
import { isOpen } from './open-ticket';
import type { TicketEvent, TicketState } from './ticket';
import type { InProgressCredit, WorkPiece } from './work';
import { creditOf, sizeOf, workOf } from './work';

/** A linked ticket with its past. */
export interface TrackedPiece extends WorkPiece {
  /** Since when it is linked, epoch ms. */
  readonly linkedAt: number;
  /** Its changes of state as they were seen, in any order. */
  readonly events: readonly Pick<TicketEvent, 'at' | 'to'>[];
}

/** The plan and what was done of it at the end of one day, in the key result's size unit. */
export interface BurnUpPoint {
  readonly on: string;
  /** The scope line: everything linked by then that was not cancelled. */
  readonly plannedSize: number;
  readonly doneSize: number;
}

/** More days than any cycle has; of a longer stretch the last ones are drawn. */
const MAX_DAYS = 1100;

/**
 * Scope and finished work day by day. A ticket enters with its link, also when it was done before; reopened, it goes
 * down again. A state holds from the day it was seen until the next was. Sizes are today's, since trackers keep no
 * history of estimates: so the last point equals today's sums. Source: Linear's scope line beside its completed line.
 * @param span first and last day; ends today, or earlier for a past cycle.
 */
export function burnUpOf(
  pieces: readonly TrackedPiece[],
  sizeBy: WorkSize,
  measure: Measure,
  span: { readonly from: string; readonly to: string },
  inProgressCredit: InProgressCredit = 0,
): BurnUpPoint[] {
  const { assumedSize } = workOf(pieces, sizeBy, measure);
  const fixed = measure.kind === 'work' && measure.denominator !== 'allLinked' ? measure.denominator : null;
  const last = epochDay(span.to);
  const first = Math.max(epochDay(span.from), last - MAX_DAYS);
  const sums = Array.from({ length: Math.max(0, last - first + 1) }, () => ({ plannedSize: 0, doneSize: 0 }));
  for (const piece of pieces) {
    const size = sizeOf(piece, sizeBy, assumedSize);
    const stateOn = pathOf(piece);
    for (let day = Math.max(first, epochDay(localDate(piece.linkedAt))); day <= last; day++) {
      const state = stateOn(day);
      const sum = sums[day - first];
      if (!sum || state === 'cancelled') continue;
      sum.plannedSize += size;
      sum.doneSize += size * creditOf(state, inProgressCredit);
    }
  }
  return sums.map(({ plannedSize, doneSize }, i) => ({
    on: dateOfEpochDay(first + i),
    plannedSize: fixed ?? plannedSize,
    doneSize,
  }));
}

/** A ticket's state at the end of each day, of days in their order: what was seen last by then; after it, what it is now. */
function pathOf({ state, events }: TrackedPiece): (day: number) => TicketState {
  const inOrder = events.toSorted((a, b) => a.at - b.at);
  const days = inOrder.map(({ at }) => epochDay(localDate(at)));
  let next = 0;
  return (day) => {
    while (next < days.length && (days[next] ?? 0) <= day) next++;
    return next === days.length ? state : (inOrder[next - 1]?.to ?? 'unknown');
  };
}

/** How much the plan grew from its first day with a plan to its last, as a part of the first; `null` without a plan. */
export function scopeGrowthOf(points: readonly BurnUpPoint[]): number | null {
  const first = points.find(({ plannedSize }) => plannedSize > 0);
  const last = points.at(-1);
  // From next to nothing it grew by more than a number can hold.
  return first && last ? Math.min(Number.MAX_VALUE, last.plannedSize / first.plannedSize - 1) : null;
}

/** How often a closed ticket was opened again. @param since epoch ms. */
export const reopeningsOf = (events: readonly Pick<TicketEvent, 'at' | 'from' | 'to'>[], since = 0): number =>
  events.filter(({ at, from, to }) => at >= since && isClosed(from) && isOpen(to)).length;

const isClosed = (state: TicketState | null) => state === 'done' || state === 'cancelled';
