import type { Measure } from './measure';
import type { Rhythm } from './measurement';
import { type Outcome, outcomeOf } from './outcome';
import { type CheckInFigures, measurementsOf } from './roll-up';
import { NO_WORK } from './work';

/** An outcome at one moment. */
export interface OutcomePoint {
  /** Epoch ms. */
  readonly at: number;
  readonly outcome: Outcome;
}

/**
 * How the outcome stood after each value that check-ins stated, earliest first: each time of what was measured by then.
 * Steps and work are not stated in check-ins; of them there is nothing here.
 * @param checkIns in any order.
 */
export function outcomeCourse(
  measure: Measure,
  checkIns: readonly Pick<CheckInFigures, 'at' | 'value'>[],
  rhythm?: Rhythm,
): OutcomePoint[] {
  if (measure.kind === 'work' || measure.kind === 'milestone') return [];
  const measurements = measurementsOf(
    measure,
    checkIns.toSorted((a, b) => a.at - b.at),
  );
  return measurements.flatMap(({ at, value }, i) => {
    const outcome = outcomeOf(measure, value, NO_WORK, measurements.slice(0, i + 1), rhythm);
    return outcome === null ? [] : [{ at, outcome }];
  });
}
