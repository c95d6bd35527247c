import type { Measure, NumericMeasure } from './measure';
import type { WorkProgress } from './work';

/** How far the metric has come. `null` where it was never measured: unknown is not 0 %. */
export interface Outcome {
  /** Unclamped: below 0 is a regression, above 1 over-achievement. */
  readonly raw: number;
  /** 0–1. */
  readonly ratio: number;
  /** The value it was computed from, in the measure's unit; for work, the finished size. */
  readonly current: number;
}

/**
 * Outcome of a key result from its last measured value, or from its work where the work is the measure.
 * Source: `(current − baseline) / (target − baseline)`, as in Oslo's OKR-tracker, BurningOKR, Operately, ServiceNow.
 * @param current last measured value; `null` = never measured.
 * @returns `null` when unknown, and for a baseline equal to its target, which is refused when written.
 */
export function outcomeOf(measure: Measure, current: number | null, work: WorkProgress): Outcome | null {
  if (measure.kind === 'work') {
    return work.ratio === null ? null : { raw: work.ratio, ratio: clamp(work.ratio), current: work.doneSize };
  }
  return current === null ? null : numericOutcome(measure, current);
}

function numericOutcome({ baseline, target }: NumericMeasure, current: number): Outcome | null {
  if (baseline === target) return null;
  const raw = (current - baseline) / (target - baseline);
  return { raw, ratio: clamp(raw), current };
}

export const clamp = (ratio: number): number => Math.min(1, Math.max(0, ratio));
