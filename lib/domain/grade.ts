import { OkrError } from './errors';
import type { Objective } from './objective';
import type { ObjectiveProgress } from './roll-up';
import type { RootCause } from './root-cause';
import { rootCause } from './root-cause';

/** What an objective is held to at the end. */
export interface Grade {
  /** 0.0–1.0 in tenths. */
  readonly score: number;
  /** The progress it was rounded from, 0–1. */
  readonly progress: number;
  /** 1.0 for a committed objective, 0.7 for an aspirational one; `null` for a learning one, which owes an answer. */
  readonly expected: number | null;
  /** 0.0–0.3 red, 0.4–0.6 yellow, 0.7–1.0 green. Source: Google's OKR playbook. */
  readonly band: 'red' | 'yellow' | 'green';
  readonly outcome: Exclude<Objective['outcome'], null>;
  /** A miss wants exactly one root cause. */
  readonly needsCause: boolean;
  /** An aspirational objective that was reached in full was not one. */
  readonly wasTooSafe: boolean;
}

export const EXPECTED_SCORE: Readonly<Record<Objective['kind'], number | null>> = {
  committed: 1,
  aspirational: 0.7,
  learning: null,
};

/** From this score a learning objective counts as answered. */
const ANSWERED = 0.7;
/** Up to this score it was missed rather than reached in part. */
const MISSED = 0.3;

/**
 * The grade of a progress or of a chosen score, to be shown with what was expected. Source: okr-products.md §5.7.
 * @param progress 0–1; `null` = nothing was measured, so nothing can be suggested.
 */
export function gradeOf(kind: Objective['kind'], progress: number | null): Grade | null {
  if (progress === null) return null;
  const score = Math.round(progress * 10) / 10;
  const expected = EXPECTED_SCORE[kind];
  const reached = score >= (expected ?? ANSWERED);
  return {
    score,
    progress,
    expected,
    band: score >= 0.7 ? 'green' : score >= 0.4 ? 'yellow' : 'red',
    outcome: reached ? 'achieved' : score > MISSED ? 'partial' : 'missed',
    needsCause: expected !== null && !reached,
    wasTooSafe: kind === 'aspirational' && score === 1,
  };
}

/** The grade an objective's key results come to; `null` = none of them was measured. */
export const suggestedGrade = (
  kind: Objective['kind'],
  { progress, keyResults }: { readonly progress: ObjectiveProgress; readonly keyResults: readonly unknown[] },
): Grade | null => gradeOf(kind, progress.unknown < keyResults.length ? progress.ratio : null);

/** What a person decided at close. */
export interface Closing {
  /** 0–1. */
  readonly score: number;
  /** Why the score differs from the suggested one; may be empty if it does not. */
  readonly reason: string;
  /** `null` = none given. */
  readonly cause: RootCause | null;
  /** Dropped on purpose: nothing was missed, so no cause is asked for. */
  readonly isDropped: boolean;
}

/**
 * May an objective be closed like this? A person may always grade otherwise than suggested, with a reason.
 * @param suggested `null` = nothing could be suggested.
 * @throws OkrError `objective.score-reason-missing`, `objective.cause-missing`.
 */
export function checkClosing(kind: Objective['kind'], suggested: Grade | null, closing: Closing): void {
  if (suggested?.score !== closing.score && closing.reason.trim() === '') {
    throw new OkrError('objective.score-reason-missing', { field: 'reason' });
  }
  const grade = gradeOf(kind, closing.score);
  if (grade?.needsCause && !closing.isDropped && !rootCause.safeParse(closing.cause).success) {
    throw new OkrError('objective.cause-missing', { field: 'cause' });
  }
}
