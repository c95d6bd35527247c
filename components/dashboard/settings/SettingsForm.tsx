import type { Choices } from '../../../lib/domain/choices';
import { settings as settingsWords } from '../../../lib/i18n/en/settings';
import type { StatusPreview } from '../../../lib/store/queries/status-preview';
import { useDraft } from '../../hooks/useDraft';
import { errorOf } from '../../okr/Refusal';
import { Card } from '../../ui/Card';
import { SelectField } from '../../ui/SelectField';
import { Clash } from '../forms/Clash';
import { FormFrame } from '../forms/FormFrame';
import { useSaidAct } from '../shell/useSaidAct';
import { CADENCE_CHOICES, choicesOf } from '../words';
import { StatusRuleField } from './StatusRuleField';

interface SettingsFormProps {
  readonly record: Pick<Choices, 'statusRule' | 'inProgressCredit' | 'cadence'>;
  readonly preview: StatusPreview;
}

type Credit = keyof typeof settingsWords.credits;

/** What a workspace chooses. Nothing changes before it is saved, and one undo takes a choice back. */
export function SettingsForm({ record, preview }: SettingsFormProps) {
  const draft = useDraft('settings', record);
  const { values, set, changes, isChanged, forget } = draft;
  const { send, isPending, refusal } = useSaidAct('saveSettings');
  const save = async () => {
    if (!isChanged || (await send(changes, settingsWords.saved))) forget();
  };
  return (
    <FormFrame
      label={settingsWords.ofWorkspace}
      submit={settingsWords.save}
      isPending={isPending}
      refusal={refusal}
      fields={Object.keys(record)}
      onSubmit={save}
      onCancel={isChanged ? forget : undefined}
      takesFocus={false}
    >
      <Clash draft={draft} record={record} />
      <Card size="roomy" title={settingsWords.statusRule}>
        <StatusRuleField
          value={values.statusRule}
          current={record.statusRule}
          preview={preview}
          onChange={(statusRule) => set({ statusRule })}
        />
      </Card>
      <Card size="roomy" title={settingsWords.counting}>
        <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,15rem),1fr))] items-start gap-4">
          <SelectField
            label={settingsWords.progressEarns}
            hint={settingsWords.progressHint}
            value={String(values.inProgressCredit) as Credit}
            error={errorOf(refusal, 'inProgressCredit')}
            options={choicesOf<Credit>(settingsWords.credits)}
            onChange={(credit) => set({ inProgressCredit: Number(credit) as Choices['inProgressCredit'] })}
          />
          <SelectField
            label={settingsWords.newCycles}
            hint={settingsWords.newCyclesHint}
            value={values.cadence}
            error={errorOf(refusal, 'cadence')}
            options={choicesOf(CADENCE_CHOICES)}
            onChange={(cadence) => set({ cadence })}
          />
        </div>
      </Card>
    </FormFrame>
  );
}
