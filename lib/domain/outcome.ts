import type { Measure, MilestoneMeasure, NumericMeasure } from './measure';
import type { Measurement, Rhythm } from './measurement';
import { WEEKLY } from './measurement';
import { thresholdState } from './threshold';
import type { WorkProgress } from './work';

/** How far the metric has come. `null` where it was never measured: unknown is not 0 %. */
export interface Outcome {
  /** Unclamped: below 0 is a regression, above 1 over-achievement. */
  readonly raw: number;
  /** 0–1. */
  readonly ratio: number;
  /** The value it was computed from, in the measure's unit; for work and milestones, the finished size; for an ordinal, the rung. */
  readonly current: number;
}

/** What each rung of an ordinal is worth: nothing, commit, target, stretch. Source: Puzzle OKR, 0.3 and 0.7 of the way to stretch. */
export const RUNGS = [0, 0.3, 0.7, 1] as const;

/**
 * Outcome of a key result from its measured values, or from its work where the work is the measure.
 * @param current last measured value; `null` = never measured.
 * @param measurements every measured value, which only thresholds need; without them they know the current one alone.
 * @returns `null` when unknown, and for a baseline equal to its target, which is refused when written.
 */
export function outcomeOf(
  measure: Measure,
  current: number | null,
  work: WorkProgress,
  measurements: readonly Measurement[] = current === null ? [] : [{ at: 0, value: current }],
  rhythm: Rhythm = WEEKLY,
): Outcome | null {
  switch (measure.kind) {
    case 'work':
      return work.ratio === null ? null : exactly(work.ratio, work.doneSize);
    case 'milestone':
      return milestoneOutcome(measure);
    case 'threshold': {
      const state = thresholdState(measure, measurements, rhythm);
      return state && exactly(state.ratio, state.current);
    }
    case 'numeric':
      return current === null ? null : numericOutcome(measure, current);
    case 'ordinal':
      return current === null ? null : exactly(RUNGS[Math.max(0, Math.min(3, Math.floor(current)))] ?? 0, current);
    case 'boolean':
      return current === null ? null : exactly(current >= 1 ? 1 : 0, current);
    case 'baseline':
      return current === null ? null : exactly(1, current);
  }
}

/**
 * `(current − baseline) / (target − baseline)`, which is right in both directions.
 * Source: as in Oslo's OKR-tracker, BurningOKR, Operately, ServiceNow.
 */
function numericOutcome({ baseline, target }: NumericMeasure, current: number): Outcome | null {
  if (baseline === target) return null;
  // Halves keep the widest span a number can hold from overflowing; they cost nothing elsewhere.
  const [from, to, at] = Number.isFinite(target - baseline)
    ? [baseline, target, current]
    : [baseline / 2, target / 2, current / 2];
  return exactly((at - from) / (to - from), current);
}

/** `Σ weight done / Σ weight`; weights that sum to zero count as equal, one below 0 as 0. `null` without steps. */
function milestoneOutcome({ steps }: MilestoneMeasure): Outcome | null {
  if (steps.length === 0) return null;
  const heaviest = steps.reduce((max, { weight }) => Math.max(max, weight), 0);
  const weightOf = (weight: number) => (heaviest > 0 ? Math.max(0, weight) / heaviest : 1);
  const sum = (some: MilestoneMeasure['steps']) => some.reduce((total, { weight }) => total + weightOf(weight), 0);
  const done = steps.filter((step) => step.done);
  return exactly(sum(done) / sum(steps), done.length);
}

/** Overflow is cut and −0 is 0: neither survives as JSON, and no screen should show it. */
function exactly(value: number, current: number): Outcome {
  const raw = Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, value)) + 0;
  return { raw, ratio: clamp(raw), current };
}

export const clamp = (ratio: number): number => Math.min(1, Math.max(0, ratio));
