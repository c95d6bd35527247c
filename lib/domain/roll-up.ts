import type { Health } from './key-result';
import { type Outcome, outcomeOf } from './outcome';
import type { KeyResult } from './key-result';
import { type WorkPiece, type WorkProgress, workOf } from './work';

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

/** Check-in as far as numbers need it. */
export interface CheckInFigures {
  readonly at: number;
  readonly value: number | null;
  readonly confidence: number;
  readonly status: Health | null;
  readonly work: { readonly plannedSize: number; readonly doneSize: number };
}

/** Recomputes a key result's numbers from everything linked to it. @param checkIns in any order. */
export function rollUpKeyResult(
  keyResult: Pick<KeyResult, 'measure' | 'sizeBy'>,
  pieces: readonly WorkPiece[],
  checkIns: readonly CheckInFigures[],
): KeyResultRollUp {
  const work = workOf(pieces, keyResult.sizeBy, keyResult.measure);
  const byTime = checkIns.toSorted((a, b) => b.at - a.at);
  const last = byTime[0];
  const measured = byTime.find((checkIn) => checkIn.value !== null)?.value ?? null;
  return {
    work,
    outcome: outcomeOf(keyResult.measure, measured, work),
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
export function meanProgress(parts: readonly { readonly weight: number; readonly ratio: number | null }[]): ObjectiveProgress {
  if (parts.length === 0) return { ratio: null, unknown: 0 };
  const total = parts.reduce((sum, part) => sum + part.weight, 0);
  const sum = parts.reduce((acc, part) => acc + (total > 0 ? part.weight / total : 1 / parts.length) * (part.ratio ?? 0), 0);
  return { ratio: sum, unknown: parts.filter((part) => part.ratio === null).length };
}
