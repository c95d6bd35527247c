import { useState } from 'react';
import { type Closing, EXPECTED_SCORE, gradeOf, suggestedGrade } from '../../../lib/domain/grade';
import type { Objective } from '../../../lib/domain/objective';
import type { RootCause } from '../../../lib/domain/root-cause';
import { amount, percent } from '../../../lib/i18n/words';
import type { ObjectiveView } from '../../../lib/store/queries/objective-views';
import { ClippedText } from '../../ui/ClippedText';
import { NumberField } from '../../ui/NumberField';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { FieldRow, FormFrame } from '../forms/FormFrame';
import { fieldError } from '../forms/field-error';
import { useDraft } from '../forms/useDraft';
import { useSaidAct } from '../shell/useSaidAct';
import { CAUSE_WORDS, choicesOf, EXPECTATION_WORDS, OUTCOME_WORDS } from '../words';

interface CloseFormProps {
  readonly view: ObjectiveView;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

type Values = Omit<Closing, 'score'> & Pick<Objective, 'score' | 'retrospective'>;

/** Closes an objective: confirm the suggested score or say why it is another, name the cause of a miss, look back. */
export function CloseForm({ view, onDone, onCancel }: CloseFormProps) {
  const { id, kind, retrospective } = view.objective;
  const suggested = suggestedGrade(kind, view);
  const { values, set, forget } = useDraft<Values>(`close:${id}`, {
    score: suggested?.score ?? null,
    reason: '',
    cause: null,
    isDropped: false,
    retrospective,
  });
  const { send, isPending, refusal } = useSaidAct('closeObjective');
  const [isUnsaid, setUnsaid] = useState(false);
  const { score, isDropped } = values;
  const grade = gradeOf(kind, score);
  const leave = (next: () => void) => {
    forget();
    next();
  };
  const close = async () => {
    setUnsaid(score === null);
    if (score !== null && (await send({ id, ...values, score }, 'Objective closed.'))) leave(onDone);
  };
  return (
    <FormFrame
      label="Close objective"
      submit="Close objective"
      isPending={isPending}
      refusal={refusal}
      fields={['score', 'reason', 'cause', 'retrospective']}
      onSubmit={close}
      onCancel={() => leave(onCancel)}
    >
      <Came view={view} />
      <FieldRow>
        <NumberField
          label="Score, 0 to 1"
          min={0}
          max={1}
          hint={
            suggested === null
              ? 'Nothing was measured, so nothing is suggested.'
              : `The key results come to ${amount(suggested.score)} (${percent(suggested.progress)}).`
          }
          value={score}
          error={isUnsaid && score === null ? 'A number belongs here.' : fieldError(refusal, 'score')}
          onChange={(next) => set({ score: next })}
        />
        <SelectField
          label="What came of it"
          value={isDropped ? 'dropped' : 'graded'}
          options={[
            { value: 'graded', label: grade ? OUTCOME_WORDS[grade.outcome] : 'Told by its score' },
            { value: 'dropped', label: 'Dropped on purpose' },
          ]}
          onChange={(way) => set({ isDropped: way === 'dropped' })}
        />
      </FieldRow>
      {score !== null && score !== suggested?.score && (
        <TextField
          label="Why this score"
          hint="It is not the suggested one: one sentence for who reads it later."
          value={values.reason}
          error={fieldError(refusal, 'reason')}
          onChange={(reason) => set({ reason })}
        />
      )}
      {grade?.needsCause && !isDropped && (
        <SelectField<RootCause | ''>
          label="What weighed most"
          hint="One cause, so that causes can be counted over cycles."
          value={values.cause ?? ''}
          error={fieldError(refusal, 'cause')}
          options={[{ value: '', label: 'Choose…' }, ...choicesOf(CAUSE_WORDS)]}
          onChange={(cause) => set({ cause: cause === '' ? null : cause })}
        />
      )}
      {grade?.wasTooSafe && (
        <p className="text-sm text-muted">An aspirational objective that was reached in full was not one.</p>
      )}
      <TextField
        label="Looking back"
        rows={3}
        hint="What worked, what did not, what you would do again."
        value={values.retrospective}
        error={fieldError(refusal, 'retrospective')}
        onChange={(text) => set({ retrospective: text })}
      />
    </FormFrame>
  );
}

/** How far each key result came, and what was expected of an objective of this kind. */
function Came({ view: { objective, keyResults } }: { readonly view: ObjectiveView }) {
  const expected = EXPECTED_SCORE[objective.kind];
  return (
    <div className="flex flex-col gap-1 text-sm">
      <p>
        {EXPECTATION_WORDS[objective.kind]}
        {expected !== null && ` Expected: ${amount(expected)}.`}
      </p>
      <ul className="flex flex-col gap-0.5 text-muted">
        {keyResults.map(({ keyResult, numbers }) => (
          <li key={keyResult.id} className="flex gap-2">
            <span className="w-12 shrink-0 text-end font-medium text-ink">
              {percent(numbers.outcome?.ratio ?? null)}
            </span>
            <ClippedText lines={1}>{keyResult.title}</ClippedText>
          </li>
        ))}
      </ul>
    </div>
  );
}
