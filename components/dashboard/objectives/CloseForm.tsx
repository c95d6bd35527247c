import { useState } from 'react';
import { closingOf } from '../../../lib/domain/closing-word';
import { type Closing, EXPECTED_SCORE, gradeOf, suggestedGrade } from '../../../lib/domain/grade';
import type { Objective } from '../../../lib/domain/objective';
import type { RootCause } from '../../../lib/domain/root-cause';
import { objectives } from '../../../lib/i18n/en/objectives';
import { phrases } from '../../../lib/i18n/en/phrases';
import { amount, percent } from '../../../lib/i18n/words';
import type { ObjectiveView } from '../../../lib/store/queries/objective-views';
import { hasDraft } from '../../hooks/drafts';
import { useDraft } from '../../hooks/useDraft';
import { ClosingWordField } from '../../okr/ClosingWordField';
import { ClippedText, cut } from '../../ui/ClippedText';
import { NumberField } from '../../ui/NumberField';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { FieldRow, FormFrame } from '../forms/FormFrame';
import { fieldError } from '../forms/field-error';
import { useSaidAct } from '../shell/useSaidAct';
import { CAUSE_WORDS, choicesOf, EXPECTATION_WORDS, OUTCOME_WORDS } from '../words';

interface CloseFormProps {
  readonly view: ObjectiveView;
  readonly onDone: () => void;
  readonly onCancel: () => void;
  /** Stands open where it is owed: it asks for the one word that nobody else can say, fills in and shows the rest. */
  readonly isBrief?: boolean;
}

type Values = Omit<Closing, 'score'> & Pick<Objective, 'score' | 'retrospective'>;

/** Closes an objective: confirm the suggested score or say why it is another, name the cause of a miss, look back. */
export function CloseForm({ view, onDone, onCancel, isBrief = false }: CloseFormProps) {
  const { id, kind, title, retrospective } = view.objective;
  const draft = `close:${id}`;
  const suggested = suggestedGrade(kind, view);
  const { values, set, forget } = useDraft<Values>(draft, {
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
  // The one word said it, wherever it offers causes.
  const asksCause = grade?.needsCause && !isDropped && !(isBrief && (suggested?.needsCause ?? true));
  const [isWhole, setWhole] = useState(() => !isBrief || hasDraft(draft));
  const leave = (next: () => void) => {
    forget();
    setWhole(!isBrief);
    next();
  };
  const close = async () => {
    setUnsaid(score === null);
    if (score !== null && (await send({ id, ...values, score }, objectives.closed))) leave(onDone);
  };
  return (
    <FormFrame
      label={isBrief ? `${objectives.closeIt}: ${cut(title, 100)}` : objectives.closeIt}
      submit={isWhole ? objectives.closeIt : null}
      isPending={isPending}
      refusal={refusal}
      fields={['score', 'reason', 'cause', 'retrospective']}
      takesFocus={!isBrief}
      onSubmit={close}
      onCancel={() => leave(onCancel)}
    >
      {isBrief && (
        <ClosingWordField
          kind={kind}
          suggested={suggested}
          value={isWhole ? (isDropped ? 'dropped' : (values.cause ?? grade?.outcome ?? null)) : null}
          error={fieldError(refusal, 'cause')}
          onChange={(word) => {
            set({ ...closingOf(word, suggested), reason: values.reason || (suggested ? '' : objectives.unmeasured) });
            setWhole(true);
          }}
        />
      )}
      {isWhole && (
        <>
          <Came view={view} />
          <FieldRow>
            <NumberField
              label={objectives.score}
              min={0}
              max={1}
              hint={
                suggested === null
                  ? objectives.nothingMeasured
                  : objectives.comeTo(amount(suggested.score), percent(suggested.progress))
              }
              value={score}
              error={isUnsaid && score === null ? phrases.numberHere : fieldError(refusal, 'score')}
              onChange={(next) => set({ score: next })}
            />
            {!isBrief && (
              <SelectField
                label={objectives.whatCame}
                value={isDropped ? 'dropped' : 'graded'}
                options={[
                  { value: 'graded', label: grade ? OUTCOME_WORDS[grade.outcome] : objectives.byScore },
                  { value: 'dropped', label: objectives.dropped },
                ]}
                onChange={(way) => set({ isDropped: way === 'dropped' })}
              />
            )}
          </FieldRow>
          {score !== null && score !== suggested?.score && (
            <TextField
              label={objectives.whyScore}
              hint={objectives.whyScoreHint}
              value={values.reason}
              error={fieldError(refusal, 'reason')}
              onChange={(reason) => set({ reason })}
            />
          )}
        </>
      )}
      {isWhole && asksCause && (
        <SelectField<RootCause | ''>
          label={objectives.weighed}
          hint={objectives.weighedHint}
          value={values.cause ?? ''}
          error={fieldError(refusal, 'cause')}
          options={[{ value: '', label: objectives.choose }, ...choicesOf(CAUSE_WORDS)]}
          onChange={(cause) => set({ cause: cause === '' ? null : cause })}
        />
      )}
      {isWhole && (
        <>
          {grade?.wasTooSafe && <p className="text-sm text-muted">{objectives.tooSafe}</p>}
          <TextField
            label={objectives.lookingBack}
            rows={3}
            hint={objectives.lookingHint}
            value={values.retrospective}
            error={fieldError(refusal, 'retrospective')}
            onChange={(text) => set({ retrospective: text })}
          />
        </>
      )}
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
        {expected !== null && objectives.expected(amount(expected))}
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
