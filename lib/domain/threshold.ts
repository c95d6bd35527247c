import type { ThresholdMeasure } from './measure';
import type { Measurement, Rhythm } from './measurement';
import { periodsOf } from './measurement';

/** Where a threshold stands: the part of it that holds, and the value that says so. */
export interface ThresholdState {
  /** 0 or 1; for `shareOfPeriods` the share of periods that were inside, 0–1. */
  readonly ratio: number;
  /** The latest, mean or worst value; for `shareOfPeriods` the latest. */
  readonly current: number;
}

/**
 * Did the number stay within its limits? Share of periods: a period in which nothing was measured was not met, so that a
 * good week cannot stand for a silent quarter. Sources: ServiceNow (share of periods), Oboard (latest, average, worst),
 * UpRaise (1 inside, 0 outside).
 * @returns `null` when nothing was measured.
 */
export function thresholdState(
  measure: ThresholdMeasure,
  measurements: readonly Measurement[],
  rhythm: Rhythm,
): ThresholdState | null {
  const values = measurements.toSorted((a, b) => a.at - b.at).map(({ value }) => value);
  const latest = values.at(-1);
  if (latest === undefined) return null;
  const holds = (value: number): ThresholdState => ({
    ratio: distanceOutside(measure, value) === 0 ? 1 : 0,
    current: value,
  });
  switch (measure.aggregate) {
    case 'latest':
      return holds(latest);
    case 'average':
      // Divided first, so that the sum of large values cannot overflow.
      return holds(values.reduce((mean, value) => mean + value / values.length, 0));
    case 'worst':
      return holds(values.reduce((worst, value) => (isWorse(measure, value, worst) ? value : worst)));
    case 'shareOfPeriods': {
      const periods = periodsOf(measurements, rhythm);
      const met = periods.filter(({ value }) => value !== null && distanceOutside(measure, value) === 0).length;
      return periods.length === 0 ? null : { ratio: met / periods.length, current: latest };
    }
  }
}

const isWorse = (measure: ThresholdMeasure, value: number, than: number): boolean =>
  distanceOutside(measure, value) > distanceOutside(measure, than);

/** How far a value lies outside the limits; 0 = inside, and a limit itself is inside. */
export function distanceOutside({ op, limits }: ThresholdMeasure, value: number): number {
  const [first = 0, second = first] = limits;
  const [low, high] = op === '≥' ? [first, Infinity] : op === '≤' ? [-Infinity, first] : [first, second];
  return Math.max(0, low - value, value - high);
}
