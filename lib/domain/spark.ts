import { DAY_MS } from './calendar';
import type { Measure } from './measure';
import type { Rhythm } from './measurement';
import { outcomeCourse } from './outcome-course';
import type { CheckInFigures } from './roll-up';

/** How a goal moved of late, as small as a word. */
export interface Spark {
  /** Which of the two numbers: the outcome, or the work where check-ins state no outcome. Never both in one line. */
  readonly of: 'outcome' | 'work';
  /** Earliest first, at least two. Ratios may lie below 0 and above 1. */
  readonly points: readonly { readonly at: number; readonly ratio: number }[];
}

/** As far as "of late" goes back. */
export const SPARK_WEEKS = 8;

/**
 * The last eight weeks of a goal, check-in by check-in, and where it stood when they began.
 * @param checkIns in any order. @param now epoch ms.
 * @returns `null` where fewer than two moments are known.
 */
export function sparkOf(
  measure: Measure,
  checkIns: readonly CheckInFigures[],
  now: number,
  rhythm?: Rhythm,
): Spark | null {
  const stated = measure.kind !== 'work' && measure.kind !== 'milestone';
  const course = stated
    ? outcomeCourse(measure, checkIns, rhythm).map(({ at, outcome }) => ({ at, ratio: outcome.raw }))
    : checkIns
        .toSorted((a, b) => a.at - b.at)
        .flatMap(({ at, work }) => (work.plannedSize > 0 ? [{ at, ratio: work.doneSize / work.plannedSize }] : []));
  const since = now - SPARK_WEEKS * 7 * DAY_MS;
  const first = course.findLastIndex(({ at }) => at <= since);
  const points = course.slice(Math.max(0, first));
  return points.length < 2 ? null : { of: stated ? 'outcome' : 'work', points };
}
