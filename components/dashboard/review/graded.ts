import { EXPECTED_SCORE, type Grade, gradeOf, suggestedGrade } from '../../../lib/domain/grade';
import type { ObjectiveView } from '../../../lib/store/queries/objective-views';

/** An objective's score as a review shows it: the one it was closed with, else the one it comes to. */
export interface Graded {
  /** 0–1; `null` = nothing was measured. */
  readonly score: number | null;
  /** 0–1; `null` = an answer was expected, whatever the number. */
  readonly expected: number | null;
  /** Not decided by anybody yet. */
  readonly isSuggested: boolean;
}

export function gradedOf(goal: ObjectiveView): Graded {
  const { kind, state, score } = goal.objective;
  const isSuggested = state !== 'closed';
  return {
    score: isSuggested ? (suggestionFor(goal)?.score ?? null) : score,
    expected: EXPECTED_SCORE[kind],
    isSuggested,
  };
}

/** The grade an open objective comes to. */
const suggestionFor = (goal: ObjectiveView): Grade | null => suggestedGrade(goal.objective.kind, goal);

/** The grade it can be closed with as it is: running, measured, and no miss to be explained. */
export function readyGrade(goal: ObjectiveView): Grade | null {
  if (goal.objective.state !== 'active') return null;
  const grade = suggestionFor(goal);
  return grade && !gradeOf(goal.objective.kind, grade.score)?.needsCause ? grade : null;
}
