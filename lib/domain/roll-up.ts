import type { Health, KeyResult } from './key-result';
import type { Measure } from './measure';
import { fits } from './measure-rules';
import type { Measurement, Rhythm } from './measurement';
import type { Outcome } from './outcome';
import { outcomeOf } from './outcome';
import type { InProgressCredit, WorkPiece, WorkProgress } from './work';
import { workOf } from './work';

/** The numbers of one key result that do not depend on the time of day; kept ready so that reading costs the same with any number of tickets. */
export interface KeyResultRollUp {
  readonly work: WorkProgress;
  /** `null` = never measured. */
  readonly outcome: Outcome | null;
  readonly lastCheckIn: {
    readonly at: number;
    readonly value: number | null;
    readonly confidence: number;
    readonly status: Health | null;
    /** Was all planned work done then? Work finished since wants a word about the outcome. */
    readonly workWasDone: boolean;
  } | null;
}

/** Are all figures there, and numbers? A row whose bytes were flipped may have lost any of them. */
export function isWhole<T extends KeyResultRollUp>(row: T | undefined): row is T {
  if (!row?.work || row.outcome === undefined) return false;
  const { work, outcome } = row;
  const { plannedSize, doneSize, linked, open, inProgress, done, cancelled, unknown, unestimated, assumedSize } = work;
  return [
    ...[plannedSize, doneSize, linked, open, inProgress, done, cancelled, unknown, unestimated, assumedSize],
    ...[work.ratio ?? 0, outcome?.raw ?? 0, outcome?.ratio ?? 0, outcome?.current ?? 0],
  ].every(Number.isFinite);
}

/** Check-in as far as numbers need it. */
export interface CheckInFigures {
  readonly at: number;
  readonly value: number | null;
  readonly confidence: number;
  readonly status: Health | null;
  readonly work: { readonly plannedSize: number; readonly doneSize: number };
}

/** What a workspace or a cycle says about counting. */
export interface Counting {
  readonly inProgressCredit?: InProgressCredit;
  /** Periods of the cycle, which only thresholds by share of periods need; weekly where it is not given. */
  readonly rhythm?: Rhythm | undefined;
}

/** Recomputes a key result's numbers from everything linked to it. @param checkIns in any order. */
export function rollUpKeyResult(
  keyResult: Pick<KeyResult, 'sizeBy' | 'measure'>,
  pieces: readonly WorkPiece[],
  checkIns: readonly CheckInFigures[],
  { inProgressCredit = 0, rhythm }: Counting = {},
): KeyResultRollUp {
  const work = workOf(pieces, keyResult.sizeBy, keyResult.measure, inProgressCredit);
  const byTime = checkIns.toSorted((a, b) => b.at - a.at);
  const last = byTime[0];
  const measurements = measurementsOf(keyResult.measure, byTime);
  return {
    work,
    outcome: outcomeOf(keyResult.measure, measurements[0]?.value ?? null, work, measurements, rhythm),
    lastCheckIn: last
      ? {
          at: last.at,
          value: last.value,
          confidence: last.confidence,
          status: last.status,
          workWasDone: isAllDone(last.work),
        }
      : null,
  };
}

/** The values check-ins stated, in their order, without those from when it was measured in another way and that mean nothing now. */
export const measurementsOf = (
  measure: Measure,
  checkIns: readonly Pick<CheckInFigures, 'at' | 'value'>[],
): Measurement[] =>
  checkIns.flatMap(({ at, value }) => (value !== null && fits(measure, value) ? [{ at, value }] : []));

/** Is everything that was planned finished? Nothing planned is not finished. */
export const isAllDone = (work: { readonly plannedSize: number; readonly doneSize: number }): boolean =>
  work.plannedSize > 0 && work.doneSize >= work.plannedSize;

/** An objective's progress: the weighted mean of its key results. */
export interface ObjectiveProgress {
  /** 0–1; unmeasured key results count 0 here, and `unknown` says how many they are. `null` without key results. */
  readonly ratio: number | null;
  readonly unknown: number;
}

/** Weighted mean; weights that sum to zero count as equal. Source: Oslo's OKR-tracker. */
export function meanProgress(
  parts: readonly { readonly weight: number; readonly ratio: number | null }[],
): ObjectiveProgress {
  if (parts.length === 0) return { ratio: null, unknown: 0 };
  const weights = relativeWeights(parts.map(({ weight }) => weight));
  const ratios = parts.map(({ ratio }) => ratio ?? 0);
  const mean = ratios.reduce((sum, ratio, i) => sum + (weights[i] ?? 0) * ratio, 0);
  // Rounding must not lift a mean above its greatest part.
  const [least, most] = [Math.min(...ratios), Math.max(...ratios)];
  return {
    ratio: Math.min(most, Math.max(least, mean)),
    unknown: parts.filter(({ ratio }) => ratio === null).length,
  };
}

/**
 * Weights as parts of one, 0–1; if all are zero, equal parts. Only their proportion counts, however large they are.
 * One below 0, which is refused when written, counts 0.
 */
export function relativeWeights(weights: readonly number[]): number[] {
  const counted = weights.map((weight) => Math.max(0, weight));
  const heaviest = Math.max(0, ...counted);
  if (heaviest === 0) return counted.map(() => 1 / counted.length);
  const total = counted.reduce((sum, weight) => sum + weight / heaviest, 0);
  return counted.map((weight) => weight / heaviest / total);
}
