import type { OkrError } from '../../../lib/domain/errors';
import { type Closing, type Grade, gradeOf } from '../../../lib/domain/grade';
import type { Objective } from '../../../lib/domain/objective';
import type { RootCause } from '../../../lib/domain/root-cause';
import { objectives } from '../../../lib/i18n/en/objectives';
import { phrases } from '../../../lib/i18n/en/phrases';
import { amount, percent } from '../../../lib/i18n/words';
import { errorOf } from '../../okr/Refusal';
import { NumberField } from '../../ui/NumberField';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { FieldRow } from '../forms/FormFrame';
import { CAUSE_WORDS, choicesOf, OUTCOME_WORDS } from '../words';

export type ClosingValues = Omit<Closing, 'score'> & Pick<Objective, 'score' | 'retrospective'>;

interface ClosingFieldsProps {
  readonly kind: Objective['kind'];
  /** `null` = nothing was measured. */
  readonly suggested: Grade | null;
  readonly values: ClosingValues;
  readonly set: (patch: Partial<ClosingValues>) => void;
  readonly refusal: OkrError | null;
  /** It was sent without a score. */
  readonly isUnsaid: boolean;
  /** One word above said what came of it, and the cause of a miss wherever it offers causes. */
  readonly isSaid: boolean;
}

/** The score with its reason, the cause of a miss, the look back. */
export function ClosingFields({ kind, suggested, values, set, refusal, isUnsaid, isSaid }: ClosingFieldsProps) {
  const { score, isDropped } = values;
  const grade = gradeOf(kind, score);
  const asksCause = grade?.needsCause && !isDropped && !(isSaid && (suggested?.needsCause ?? true));
  const hint = suggested
    ? objectives.comeTo(amount(suggested.score), percent(suggested.progress))
    : objectives.nothingMeasured;
  return (
    <>
      <FieldRow>
        <NumberField
          label={objectives.score}
          min={0}
          max={1}
          hint={hint}
          value={score}
          error={isUnsaid && score === null ? phrases.numberHere : errorOf(refusal, 'score')}
          onChange={(next) => set({ score: next })}
        />
        {!isSaid && (
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
          error={errorOf(refusal, 'reason')}
          onChange={(reason) => set({ reason })}
        />
      )}
      {asksCause && (
        <SelectField<RootCause | ''>
          label={objectives.weighed}
          hint={objectives.weighedHint}
          value={values.cause ?? ''}
          error={errorOf(refusal, 'cause')}
          options={[{ value: '', label: objectives.choose }, ...choicesOf(CAUSE_WORDS)]}
          onChange={(cause) => set({ cause: cause === '' ? null : cause })}
        />
      )}
      {grade?.wasTooSafe && <p className="text-sm text-muted">{objectives.tooSafe}</p>}
      <TextField
        label={objectives.lookingBack}
        rows={3}
        hint={objectives.lookingHint}
        value={values.retrospective}
        error={errorOf(refusal, 'retrospective')}
        onChange={(text) => set({ retrospective: text })}
      />
    </>
  );
}
