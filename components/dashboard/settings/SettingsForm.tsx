import type { Choices } from '../../../lib/domain/choices';
import type { StatusPreview } from '../../../lib/store/queries/status-preview';
import { Card } from '../../ui/Card';
import { SelectField } from '../../ui/SelectField';
import { FormFrame } from '../forms/FormFrame';
import { fieldError } from '../forms/field-error';
import { useDraft } from '../forms/useDraft';
import { useSaidAct } from '../shell/useSaidAct';
import { CADENCE_CHOICES, choicesOf } from '../words';
import { StatusRuleField } from './StatusRuleField';

interface SettingsFormProps {
  readonly record: Pick<Choices, 'statusRule' | 'inProgressCredit' | 'cadence'>;
  readonly preview: StatusPreview;
}

const CREDITS = {
  '0': 'Nothing until it is done',
  '0.25': 'A quarter',
  '0.5': 'Half',
} as const;
type Credit = keyof typeof CREDITS;

/** What a workspace chooses. Nothing changes before it is saved, and one undo takes a choice back. */
export function SettingsForm({ record, preview }: SettingsFormProps) {
  const { values, set, changes, isChanged, forget } = useDraft('settings', record);
  const { send, isPending, refusal } = useSaidAct('saveSettings');
  const save = async () => {
    if (!isChanged || (await send(changes, 'Settings saved.'))) forget();
  };
  return (
    <FormFrame
      label="Settings of the workspace"
      submit="Save settings"
      isPending={isPending}
      refusal={refusal}
      fields={Object.keys(record)}
      onSubmit={save}
      onCancel={isChanged ? forget : undefined}
      takesFocus={false}
    >
      <Card size="roomy" title="Status rule">
        <StatusRuleField
          value={values.statusRule}
          current={record.statusRule}
          preview={preview}
          onChange={(statusRule) => set({ statusRule })}
        />
      </Card>
      <Card size="roomy" title="Counting and rhythm">
        <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,15rem),1fr))] items-start gap-4">
          <SelectField
            label="Work in progress earns"
            hint="0 as in Oboard and Viva Goals, a quarter as in Linear, half as in Synergita. All numbers follow at once."
            value={String(values.inProgressCredit) as Credit}
            error={fieldError(refusal, 'inProgressCredit')}
            options={choicesOf<Credit>(CREDITS)}
            onChange={(credit) => set({ inProgressCredit: Number(credit) as Choices['inProgressCredit'] })}
          />
          <SelectField
            label="Check-ins of a new cycle"
            hint="Cycles that exist keep their own."
            value={values.cadence}
            error={fieldError(refusal, 'cadence')}
            options={choicesOf(CADENCE_CHOICES)}
            onChange={(cadence) => set({ cadence })}
          />
        </div>
      </Card>
    </FormFrame>
  );
}
