import { OkrError } from '../../../lib/domain/errors';
import type { ObjectiveId } from '../../../lib/domain/ids';
import { objectives } from '../../../lib/i18n/en/objectives';
import { phrases } from '../../../lib/i18n/en/phrases';
import { refusalText } from '../../../lib/i18n/refusals';
import { cycles } from '../../../lib/store/queries/alive';
import { useDraft } from '../../hooks/useDraft';
import { useLive } from '../../hooks/useLive';
import { errorOf } from '../../okr/Refusal';
import { cut } from '../../ui/ClippedText';
import { NumberField } from '../../ui/NumberField';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { TitleCoach } from '../coach/TitleCoach';
import { FieldRow } from '../forms/FormFrame';
import { OwnerField, ReviewerField } from '../forms/OwnerField';
import { RecordForm } from '../forms/RecordForm';
import { useSaidAct } from '../shell/useSaidAct';
import { choicesOf, KIND_WORDS, LEVEL_WORDS } from '../words';
import type { ObjectiveValues } from './objective-values';
import { ParentField } from './ParentField';

interface ObjectiveFormProps {
  /** `null` makes a new one. */
  readonly id: ObjectiveId | null;
  readonly record: ObjectiveValues;
  readonly onSaved: (id: ObjectiveId) => void;
  readonly onCancel: () => void;
}

export function ObjectiveForm({ id, record, onSaved, onCancel }: ObjectiveFormProps) {
  const draft = useDraft(`objective:${id ?? 'new'}`, record);
  const { send, isPending, refusal } = useSaidAct('saveObjective');
  const { values, set } = draft;
  const everyCycle = useLive(cycles, []) ?? [];
  const error = (field: keyof ObjectiveValues) => errorOf(refusal, field);
  const save = async () =>
    id === null ? send(values, objectives.created) : send({ id, ...draft.changes }, objectives.saved);
  return (
    <RecordForm
      draft={draft}
      record={record}
      isNew={id === null}
      label={id === null ? objectives.newObjective : objectives.editObjective}
      submit={id === null ? objectives.create : phrases.save}
      isPending={isPending}
      refusal={refusal}
      fields={Object.keys(record)}
      onSave={save}
      onSaved={(saved) => onSaved(saved.id)}
      onCancel={onCancel}
    >
      <TextField
        label={phrases.title}
        required
        rows={2}
        hint={objectives.titleHint}
        value={values.title}
        error={error('title')}
        onChange={(title) => set({ title })}
      />
      <TitleCoach of="objective" title={values.title} onFix={set} />
      <TextField
        label={objectives.why}
        rows={2}
        hint={objectives.whyHint}
        value={values.why}
        error={error('why')}
        onChange={(why) => set({ why })}
      />
      <FieldRow>
        <OwnerField value={values.ownerId} error={error('ownerId')} onChange={(ownerId) => set({ ownerId })} />
        <ReviewerField
          value={values.reviewerId ?? null}
          ownerId={values.ownerId}
          error={isOwnWitness(values) ? refusalText(new OkrError('objective.reviewer-is-owner')) : error('reviewerId')}
          onChange={(reviewerId) => set({ reviewerId })}
        />
      </FieldRow>
      <FieldRow>
        <SelectField
          label={phrases.cycle}
          value={values.cycleId}
          error={error('cycleId')}
          options={everyCycle.map((cycle) => ({ value: cycle.id, label: cut(cycle.name, 60) }))}
          onChange={(cycleId) => set({ cycleId })}
        />
        <SelectField
          label={objectives.level}
          value={values.level}
          error={error('level')}
          options={choicesOf(LEVEL_WORDS)}
          onChange={(level) => set({ level })}
        />
        <SelectField
          label={objectives.kind}
          value={values.kind}
          error={error('kind')}
          options={choicesOf(KIND_WORDS)}
          onChange={(kind) => set({ kind })}
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
      <ParentField id={id} value={values.parent} error={error('parent')} onChange={(parent) => set({ parent })} />
      {values.parent === null && (
        <TextField
          label={objectives.contributes}
          hint={objectives.contributesHint}
          value={values.contribution}
          error={error('contribution')}
          onChange={(contribution) => set({ contribution })}
        />
      )}
    </RecordForm>
  );
}

const isOwnWitness = ({ ownerId, reviewerId }: ObjectiveValues) => ownerId !== null && ownerId === reviewerId;
