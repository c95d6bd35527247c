import { useState } from 'react';
import type { Objective } from '../../../lib/domain/objective';
import type { ObjectiveView } from '../../../lib/store/queries/objective-views';
import { NumberField } from '../../ui/NumberField';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { FieldRow, FormFrame } from '../forms/FormFrame';
import { fieldError } from '../forms/field-error';
import { useDraft } from '../forms/useDraft';
import { useSaidAct } from '../shell/useSaidAct';
import { choicesOf, OUTCOME_WORDS } from '../words';

type Closing = Pick<Objective, 'outcome' | 'score' | 'retrospective'>;

/** Closes an objective: what came of it, what it is worth, what was learnt. */
interface CloseFormProps {
  readonly view: ObjectiveView;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

export function CloseForm({ view, onDone, onCancel }: CloseFormProps) {
  const { objective, progress } = view;
  const suggested = progress.ratio === null ? null : Math.round(progress.ratio * 100) / 100;
  const { values, set, forget } = useDraft<Closing>(`close:${objective.id}`, {
    outcome: objective.outcome,
    score: objective.score ?? suggested,
    retrospective: objective.retrospective,
  });
  const { send, isPending, refusal } = useSaidAct('saveObjective');
  const [isUnsaid, setUnsaid] = useState(false);
  const leave = (next: () => void) => {
    forget();
    next();
  };
  const close = async () => {
    setUnsaid(values.outcome === null);
    if (values.outcome === null) return;
    if (await send({ id: objective.id, state: 'closed', ...values }, 'Objective closed.')) leave(onDone);
  };
  return (
    <FormFrame
      label="Close objective"
      submit="Close objective"
      isPending={isPending}
      refusal={refusal}
      fields={['outcome', 'score', 'retrospective']}
      onSubmit={close}
      onCancel={() => leave(onCancel)}
    >
      <FieldRow>
        <SelectField
          label="What came of it"
          value={values.outcome ?? ''}
          error={isUnsaid && values.outcome === null ? 'Choose one.' : fieldError(refusal, 'outcome')}
          options={[{ value: '', label: 'Choose…' }, ...choicesOf(OUTCOME_WORDS)]}
          onChange={(outcome) => set({ outcome: outcome === '' ? null : outcome })}
        />
        <NumberField
          label="Score, 0 to 1"
          min={0}
          max={1}
          hint={
            suggested === null
              ? 'Nothing was measured, so nothing is suggested.'
              : `The key results come to ${suggested}.`
          }
          value={values.score}
          error={fieldError(refusal, 'score')}
          onChange={(score) => set({ score })}
        />
      </FieldRow>
      <TextField
        label="Looking back"
        rows={3}
        hint="What worked, what did not, what you would do again."
        value={values.retrospective}
        error={fieldError(refusal, 'retrospective')}
        onChange={(retrospective) => set({ retrospective })}
      />
    </FormFrame>
  );
}
