import type { Cycle } from '../../../lib/domain/cycle';
import type { CycleId } from '../../../lib/domain/ids';
import { cycles } from '../../../lib/i18n/en/cycles';
import { phrases } from '../../../lib/i18n/en/phrases';
import { useDraft } from '../../hooks/useDraft';
import { errorOf } from '../../okr/Refusal';
import { SelectField } from '../../ui/SelectField';
import { FieldRow } from '../forms/FormFrame';
import { RecordForm } from '../forms/RecordForm';
import { weekday } from '../history/values';
import { useSaidAct } from '../shell/useSaidAct';
import { CYCLE_STATE_WORDS, choicesOf } from '../words';
import { CycleFields, type CycleValues } from './CycleFields';

export type CycleFormValues = CycleValues & Pick<Cycle, 'state' | 'anchorDay'>;

interface CycleFormProps {
  /** `null` makes a new one. */
  readonly id: CycleId | null;
  readonly record: CycleFormValues;
  readonly onSaved: (id: CycleId) => void;
  readonly onCancel: () => void;
}

const DAYS = ['1', '2', '3', '4', '5', '6', '0'] as const;

export function CycleForm({ id, record, onSaved, onCancel }: CycleFormProps) {
  const draft = useDraft(`cycle:${id ?? 'new'}`, record);
  const { send, isPending, refusal } = useSaidAct('saveCycle');
  const { values, set } = draft;
  const save = async () => (id === null ? send(values, cycles.created) : send({ id, ...draft.changes }, cycles.saved));
  return (
    <RecordForm
      draft={draft}
      record={record}
      isNew={id === null}
      label={id === null ? cycles.newCycle : cycles.editCycle}
      submit={id === null ? cycles.create : phrases.save}
      isPending={isPending}
      refusal={refusal}
      fields={Object.keys(record)}
      onSave={save}
      onSaved={(saved) => onSaved(saved.id)}
      onCancel={onCancel}
    >
      <CycleFields values={values} errorOf={(field) => errorOf(refusal, field)} onChange={set} />
      <FieldRow>
        <SelectField
          label={cycles.state}
          value={values.state}
          error={errorOf(refusal, 'state')}
          options={choicesOf(CYCLE_STATE_WORDS)}
          onChange={(state) => set({ state })}
        />
        <SelectField
          label={cycles.day}
          value={String(values.anchorDay)}
          error={errorOf(refusal, 'anchorDay')}
          options={DAYS.map((day) => ({ value: day as string, label: weekday(Number(day)) }))}
          onChange={(day) => set({ anchorDay: Number(day) })}
        />
      </FieldRow>
    </RecordForm>
  );
}
