import { lazy, Suspense, useState } from 'react';
import type { PersonId } from '../../lib/domain/ids';
import { popup } from '../../lib/i18n/en/popup';
import { openDashboard } from '../../lib/platform/runtime';
import type { KeyResultView } from '../../lib/store/queries/key-result-views';
import { hasDraft } from '../hooks/drafts';
import { checkInDraftKey } from '../okr/draft-keys';
import { KeyResultLine } from '../okr/KeyResultLine';
import { StatusPill } from '../okr/StatusPill';
import { progressSentence } from '../okr/sentences';
import { Button } from '../ui/Button';
import { ClippedText } from '../ui/ClippedText';
import type { GoalGroup } from './goal-groups';
import { useCheckIn } from './useCheckIn';

interface GoalGroupPartProps {
  readonly group: GoalGroup;
  readonly meId: PersonId;
  /** A search found it. */
  readonly isSought: boolean;
}

/** One objective that folds; what is folded is not drawn, so sixty goals cost as little as seven. */
export function GoalGroupPart({ group, meId, isSought }: GoalGroupPartProps) {
  const { view, keyResults } = group;
  const [isUnfolded, setOpen] = useState(
    () => group.startsOpen || keyResults.some((goal) => hasDraft(ownDraftKey(goal))),
  );
  const isOpen = isUnfolded || isSought;
  return (
    <details
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      className="group border-t border-line"
    >
      <summary className="grid list-none grid-cols-[auto_1fr] gap-x-1.5 gap-y-0.5 px-3 py-2 hover:bg-accent-soft focus-visible:-outline-offset-2">
        <svg
          viewBox="0 0 16 16"
          aria-hidden="true"
          className="mt-0.5 size-3.5 shrink-0 stroke-muted stroke-2 transition-transform group-open:rotate-90 rtl:-scale-x-100"
        >
          <path d="m6 3.5 4.5 4.5L6 12.5" fill="none" />
        </svg>
        <ClippedText className="font-semibold text-ink">{view.objective.title}</ClippedText>
        <span className="col-start-2 flex flex-wrap items-center gap-x-2 text-xs text-muted">
          {view.objective.state === 'draft' ? popup.draft : view.status && <StatusPill status={view.status} />}
          {progressSentence(view)}
        </span>
      </summary>
      {isOpen && (
        <ul className="flex flex-col gap-3.5 px-3 pb-3 pt-1">
          {keyResults.map((goal) => (
            <li key={goal.keyResult.id}>
              <Goal goal={goal} isMine={goal.keyResult.ownerId === meId} />
            </li>
          ))}
          {keyResults.length === 0 && (
            <li className="flex items-center justify-between gap-2 text-muted">
              {popup.noKeyResult}
              <Button size="small" onClick={() => openDashboard(`/objectives/${view.objective.id}`)}>
                {popup.addOne}
              </Button>
            </li>
          )}
        </ul>
      )}
    </details>
  );
}

// What a goal's check-ins tell is read after its numbers are seen.
const PastOf = lazy(async () => ({ default: (await import('../okr/PastOf')).PastOf }));

/** What is owed stands above, with the same form. */
const ownDraftKey = (goal: KeyResultView): string => `own:${checkInDraftKey(goal)}`;

function Goal({ goal, isMine }: { readonly goal: KeyResultView; readonly isMine: boolean }) {
  const { button, form } = useCheckIn(goal, { draftKey: ownDraftKey(goal) });
  return (
    <div className="flex flex-col gap-2">
      <KeyResultLine
        goal={goal}
        showOwner={!isMine}
        past={
          <Suspense fallback={<span aria-busy="true" />}>
            <PastOf goal={goal} />
          </Suspense>
        }
        action={isMine && goal.verdict.status !== 'closed' && button}
      />
      {form}
    </div>
  );
}
