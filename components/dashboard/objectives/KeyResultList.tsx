import { useState } from 'react';
import type { KeyResultId } from '../../../lib/domain/ids';
import type { KeyResult } from '../../../lib/domain/key-result';
import { dateText } from '../../../lib/i18n/dates';
import { objectives } from '../../../lib/i18n/en/objectives';
import { phrases } from '../../../lib/i18n/en/phrases';
import type { ObjectiveView } from '../../../lib/store/queries/objective-views';
import { hasDraft } from '../../hooks/drafts';
import { useIsPast } from '../../hooks/moment';
import { Refusal } from '../../okr/Refusal';
import { Button } from '../../ui/Button';
import { cut } from '../../ui/ClippedText';
import { EmptyState } from '../../ui/EmptyState';
import { measureText } from '../format';
import { KeyResultRow } from '../goals/KeyResultRow';
import { KeyResultForm } from '../key-results/KeyResultForm';
import { keyResultValues, newKeyResultValues } from '../key-results/key-result-values';
import { useDelete } from '../shell/useDelete';
import { useSignals } from '../signals/useSignals';

/** The key results of an objective, made and edited where they stand. */
export function KeyResultList({ view: { objective, keyResults, owner } }: { readonly view: ObjectiveView }) {
  const isPast = useIsPast();
  const signalsOf = useSignals(keyResults);
  const newKey = `new:${objective.id}`;
  const [open, setOpen] = useState<KeyResultId | 'new' | null>(() =>
    !isPast && hasDraft(`keyResult:${newKey}`) ? 'new' : null,
  );
  const deletion = useDelete('keyResult');
  const close = () => setOpen(null);
  const add = !isPast && (
    <Button
      kind={objective.state === 'draft' && keyResults.length === 0 ? 'primary' : 'secondary'}
      onClick={() => setOpen('new')}
    >
      {objectives.addKeyResult}
    </Button>
  );
  return (
    <section aria-labelledby="key-results" className="rounded-lg border border-line bg-surface shadow-card">
      <header className="flex items-center justify-between gap-3 border-b border-line px-4 py-3">
        <h2 id="key-results" className="text-lg font-semibold">
          {phrases.keyResults}
        </h2>
        {keyResults.length > 0 && open !== 'new' && add}
      </header>
      <Refusal refusal={deletion.refusal} />
      <ul>
        {keyResults.map((goal) => (
          <li key={goal.keyResult.id} className="border-b border-line last:border-b-0">
            {open === goal.keyResult.id ? (
              <div className="p-4">
                <KeyResultForm
                  draftKey={goal.keyResult.id}
                  id={goal.keyResult.id}
                  record={keyResultValues(goal.keyResult)}
                  onClose={close}
                />
              </div>
            ) : (
              <KeyResultRow
                goal={goal}
                isActive={objective.state === 'active'}
                signals={signalsOf(goal.keyResult.id)}
                more={moreAbout(goal.keyResult)}
                actions={
                  !isPast && (
                    <>
                      <Button
                        kind="quiet"
                        size="small"
                        onClick={() => setOpen(goal.keyResult.id)}
                        aria-label={objectives.edit(cut(goal.keyResult.title, 60))}
                      >
                        {phrases.edit}
                      </Button>
                      <Button
                        kind="quiet"
                        size="small"
                        onClick={() => deletion.remove(goal.keyResult.id)}
                        aria-label={objectives.remove(cut(goal.keyResult.title, 60))}
                      >
                        {phrases.delete}
                      </Button>
                    </>
                  )
                }
              />
            )}
          </li>
        ))}
      </ul>
      {open === 'new' && (
        <div className="border-t border-line p-4 first:border-t-0">
          <KeyResultForm
            draftKey={newKey}
            id={null}
            record={newKeyResultValues(objective.id, owner?.id ?? null)}
            onClose={close}
          />
        </div>
      )}
      {keyResults.length === 0 && open === null && (
        <div className="p-4">
          <EmptyState title={objectives.noKeyResult} action={add}>
            {objectives.howKnow}
          </EmptyState>
        </div>
      )}
    </section>
  );
}

const moreAbout = ({ measure, dueOn }: KeyResult) =>
  dueOn ? objectives.by(measureText(measure), dateText(dueOn)) : measureText(measure);
