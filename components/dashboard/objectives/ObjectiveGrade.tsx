import { gradeOf } from '../../../lib/domain/grade';
import type { Objective } from '../../../lib/domain/objective';
import { amount } from '../../../lib/i18n/words';
import { Prose } from '../shell/Prose';
import { CAUSE_WORDS, OUTCOME_WORDS } from '../words';

interface ObjectiveGradeProps {
  readonly objective: Objective;
  /** What its key results come to, in words. */
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
            score !== null && (expected ? `of ${amount(expected)} expected` : 'where an answer was expected'),
            outcome && OUTCOME_WORDS[outcome],
            `key results: ${reached}`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </p>
      {cause && <p className="text-sm text-muted">{CAUSE_WORDS[cause]}.</p>}
      {retrospective && <Prose text={retrospective} />}
    </div>
  );
}
