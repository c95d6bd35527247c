import { useState } from 'react';
import type { KeyResultId } from '../../../lib/domain/ids';
import { keyResults } from '../../../lib/i18n/en/key-results';
import { phrases } from '../../../lib/i18n/en/phrases';
import { useDraft } from '../../hooks/useDraft';
import { errorOf } from '../../okr/Refusal';
import { DateField } from '../../ui/DateField';
import { NumberField } from '../../ui/NumberField';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { TitleCoach } from '../coach/TitleCoach';
import { ContributorsField } from '../forms/ContributorsField';
import { FieldRow } from '../forms/FormFrame';
import { OwnerField } from '../forms/OwnerField';
import { RecordForm } from '../forms/RecordForm';
import { MeasureFields } from '../measures/MeasureFields';
import { fieldsOf, finishedMeasure } from '../measures/typed-measure';
import { useSaidAct } from '../shell/useSaidAct';
import { choicesOf, SIZE_WORDS } from '../words';
import type { KeyResultValues } from './key-result-values';

interface KeyResultFormProps {
  readonly draftKey: string;
  /** `null` makes a new one. */
  readonly id: KeyResultId | null;
  readonly record: KeyResultValues;
  readonly onClose: () => void;
}

const FIELDS = ['title', 'ownerId', 'dueOn', 'weight', 'sizeBy', 'reason'];
const MISSING = phrases.numberHere;

/** Creates or edits a key result. The reason for moving a running one's goalposts is asked for when the background wants it. */
export function KeyResultForm({ draftKey, id, record, onClose }: KeyResultFormProps) {
  const kept = { ...record, reason: '' };
  const draft = useDraft(`keyResult:${draftKey}`, kept);
  const { values, set } = draft;
  const { send, isPending, refusal } = useSaidAct('saveKeyResult');
  const [missing, setMissing] = useState<string | null>(null);
  const error = (field: string) => (field === missing ? MISSING : errorOf(refusal, field));
  const wantsReason = refusal?.code === 'key-result.reason-missing' || values.reason !== '';
  const save = async () => {
    const measure = finishedMeasure(values.measure);
    setMissing('missing' in measure ? measure.missing : null);
    if ('missing' in measure) return null;
    const { reason, ...typed } = values;
    const { reason: _, measure: isNewMeasure, ...changes } = draft.changes;
    return id === null
      ? send({ ...typed, measure }, keyResults.created)
      : send({ id, ...changes, ...(isNewMeasure && { measure }), ...(reason !== '' && { reason }) }, keyResults.saved);
  };
  return (
    <RecordForm
      draft={draft}
      record={kept}
      isNew={id === null}
      label={id === null ? keyResults.newKeyResult : keyResults.editKeyResult}
      submit={id === null ? keyResults.addKeyResult : phrases.save}
      isPending={isPending}
      refusal={refusal}
      fields={[...FIELDS, ...fieldsOf(values.measure).map(([field]) => field)]}
      onSave={save}
      onSaved={onClose}
      onCancel={onClose}
    >
      <TextField
        label={phrases.title}
        required
        rows={2}
        hint={keyResults.titleHint}
        value={values.title}
        error={error('title')}
        onChange={(title) => set({ title })}
      />
      <TitleCoach of="keyResult" title={values.title} measure={values.measure} onFix={set} />
      <MeasureFields value={values.measure} errorOf={error} onChange={(measure) => set({ measure })} />
      <FieldRow>
        <OwnerField value={values.ownerId} error={error('ownerId')} onChange={(ownerId) => set({ ownerId })} />
        <DateField
          label={keyResults.due}
          hint={keyResults.dueHint}
          value={values.dueOn}
          error={error('dueOn')}
          onChange={(dueOn) => set({ dueOn })}
        />
        <SelectField
          label={keyResults.sizedBy}
          value={values.sizeBy}
          error={error('sizeBy')}
          options={choicesOf(SIZE_WORDS)}
          onChange={(sizeBy) => set({ sizeBy })}
        />
        <NumberField
          label={phrases.weight}
          min={0}
          hint={phrases.weightHint}
          value={values.weight}
          error={error('weight')}
          onChange={(weight) => set({ weight: weight ?? 1 })}
        />
      </FieldRow>
      <ContributorsField
        value={values.contributors}
        ownerId={values.ownerId}
        onChange={(contributors) => set({ contributors })}
      />
      {wantsReason && (
        <TextField
          label={keyResults.reason}
          rows={2}
          value={values.reason}
          error={error('reason')}
          onChange={(reason) => set({ reason })}
        />
      )}
    </RecordForm>
  );
}
