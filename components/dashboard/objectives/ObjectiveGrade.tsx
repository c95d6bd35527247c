import { gradeOf } from '../../../lib/domain/grade';
import type { Objective } from '../../../lib/domain/objective';
import { objectives } from '../../../lib/i18n/en/objectives';
import { amount } from '../../../lib/i18n/words';
import { Prose } from '../shell/Prose';
import { CAUSE_WORDS, OUTCOME_WORDS } from '../words';

interface ObjectiveGradeProps {
  readonly objective: Objective;
  /** What its key results had come to when it was closed, in words. */
  readonly reached: string;
}

/** How a closed objective was graded, against what was expected, and what was learnt. */
export function ObjectiveGrade({ objective, reached }: ObjectiveGradeProps) {
  const { kind, score, outcome, cause, retrospective } = objective;
  const expected = gradeOf(kind, score)?.expected;
  return (
    <div className="flex flex-col gap-1">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <span className="text-2xl font-semibold">{score === null ? '–' : amount(score)}</span>
        <span className="text-sm text-muted">
          {[
            score !== null && (expected ? objectives.ofExpected(amount(expected)) : objectives.answerExpected),
            outcome && OUTCOME_WORDS[outcome],
            objectives.came(reached),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </p>
      {cause && <p className="text-sm text-muted">{CAUSE_WORDS[cause]}.</p>}
      <p className="text-sm text-muted">{objectives.closedNote}</p>
      {retrospective && <Prose text={retrospective} />}
    </div>
  );
}
