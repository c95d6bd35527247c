import { useId, useState } from 'react';
import { review } from '../../../lib/i18n/en/review';
import { amount } from '../../../lib/i18n/words';
import type { ReviewedGoal } from '../../../lib/store/queries/review';
import { hasDraft } from '../../hooks/drafts';
import { ProgressBars } from '../../okr/ProgressBars';
import { Button } from '../../ui/Button';
import { ClippedText } from '../../ui/ClippedText';
import { CarryOverForm } from '../objectives/CarryOverForm';
import { CloseForm } from '../objectives/CloseForm';
import { hrefOf } from '../routes';
import { Prose } from '../shell/Prose';
import { CAUSE_WORDS, EXPECTATION_WORDS, OUTCOME_WORDS } from '../words';
import { gradedOf } from './graded';

interface ReviewedObjectiveProps {
  readonly goal: ReviewedGoal;
  readonly isCycleClosed: boolean;
}

/** One objective at its end: what was expected, how far its key results came, why, and what goes on. */
export function ReviewedObjective({ goal, isCycleClosed }: ReviewedObjectiveProps) {
  const { objective, owner, keyResults, heir } = goal;
  const { id, state, outcome, cause, retrospective } = objective;
  const [isOpen, setOpen] = useState(() => hasDraft(`close:${id}`));
  const close = () => setOpen(false);
  const heading = useId();
  return (
    <section
      aria-labelledby={heading}
      className="rounded-lg border border-line bg-surface p-4 shadow-card print:mb-3 print:break-inside-avoid print:p-2 print:shadow-none"
    >
      <header className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <div className="min-w-0 flex-[1_1_10rem]">
          <h2 id={heading} className="text-lg font-semibold">
            <a href={hrefOf({ name: 'objective', id })} className="hover:text-accent hover:underline">
              <ClippedText lines={3}>{objective.title}</ClippedText>
            </a>
          </h2>
          <p className="flex min-w-0 flex-wrap gap-x-2 text-sm text-muted">
            {owner && <ClippedText lines={1}>{owner.name}</ClippedText>}
            <span>{EXPECTATION_WORDS[objective.kind]}</span>
          </p>
        </div>
        <Score goal={goal} />
      </header>
      <ul className="mt-3 flex flex-col gap-3">
        {keyResults.map((each) => (
          <li key={each.keyResult.id} className="grid items-center gap-x-6 gap-y-1 sm:grid-cols-2 print:grid-cols-1">
            <a
              href={hrefOf({ name: 'keyResult', id: each.keyResult.id })}
              className="alone min-w-0 text-sm hover:text-accent hover:underline"
            >
              <ClippedText lines={2}>{each.keyResult.title}</ClippedText>
            </a>
            <ProgressBars goal={each} />
          </li>
        ))}
      </ul>
      {state === 'closed' && (
        <div className="mt-3 flex flex-col gap-1 text-sm empty:hidden">
          {outcome && cause && (
            <p>
              {OUTCOME_WORDS[outcome]}. {CAUSE_WORDS[cause]}.
            </p>
          )}
          {retrospective && <Prose text={retrospective} />}
        </div>
      )}
      <div className="mt-3 flex flex-col gap-3 text-sm empty:hidden">
        {heir && (
          <p className="flex min-w-0 gap-1">
            <span className="shrink-0 text-muted">{review.carriedInto}</span>
            <a href={hrefOf({ name: 'objective', id: heir.id })} className="alone min-w-0 text-accent hover:underline">
              <ClippedText lines={1}>{heir.title}</ClippedText>
            </a>
          </p>
        )}
        {state === 'draft' && <p className="text-muted">{review.draft}</p>}
        {state === 'active' && !isOpen && (
          <div>
            <Button aria-label={review.closeOf(objective.title.slice(0, 60))} onClick={() => setOpen(true)}>
              {review.close}
            </Button>
          </div>
        )}
        {state === 'active' && isOpen && <CloseForm view={goal} onDone={close} onCancel={close} />}
        {state === 'closed' && !heir && outcome !== 'achieved' && !isOpen && !isCycleClosed && (
          <div>
            <Button aria-label={review.carryOf(objective.title.slice(0, 60))} onClick={() => setOpen(true)}>
              {review.carry}
            </Button>
          </div>
        )}
        {state === 'closed' && !heir && isOpen && (
          <CarryOverForm objective={objective} onDone={close} onCancel={close} />
        )}
      </div>
    </section>
  );
}

function Score({ goal }: { readonly goal: ReviewedGoal }) {
  const { score, expected, isSuggested } = gradedOf(goal);
  return (
    <p className="text-end">
      <span className="text-xl font-semibold" aria-hidden="true">
        {score === null ? '–' : amount(score)}
      </span>
      <span className="sr-only">
        {score === null
          ? review.unknown
          : review.ofExpected(amount(score), expected === null ? null : amount(expected))}
      </span>
      {isSuggested && score !== null && <span className="block text-xs text-muted">{review.suggested}</span>}
    </p>
  );
}
