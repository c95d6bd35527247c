import type { PersonId } from '../../../lib/domain/ids';
import type { Person } from '../../../lib/domain/person';
import { persons } from '../../../lib/i18n/en/persons';
import { people } from '../../../lib/store/queries/alive';
import { useDraft } from '../../hooks/useDraft';
import { useLive } from '../../hooks/useLive';
import { cut } from '../../ui/ClippedText';
import { SelectField } from '../../ui/SelectField';
import { FormFrame } from '../forms/FormFrame';
import { useSaidAct } from '../shell/useSaidAct';

interface MergeFormProps {
  /** Who is kept. */
  readonly person: Person;
  readonly onClose: () => void;
}

/** Another entry turns out to be this person. */
export function MergeForm({ person: { id, name }, onClose }: MergeFormProps) {
  const others = (useLive(people, []) ?? []).filter((other) => other.id !== id);
  const { values, set, forget } = useDraft(`merge:${id}`, { goneId: '', isTried: false });
  const { send, isPending, refusal } = useSaidAct('mergePeople');
  const leave = () => {
    forget();
    onClose();
  };
  const merge = async () => {
    set({ isTried: true });
    if (values.goneId === '') return;
    if (await send({ keepId: id, goneId: values.goneId as PersonId }, persons.merged)) leave();
  };
  return (
    <FormFrame
      label={persons.mergeTitle}
      submit={persons.mergeSubmit}
      isPending={isPending}
      refusal={refusal}
      fields={[]}
      onSubmit={merge}
      onCancel={leave}
    >
      <SelectField
        label={persons.mergeWith}
        hint={persons.mergeHint(cut(name, 60))}
        error={values.isTried && values.goneId === '' ? persons.mergeChoose : undefined}
        value={values.goneId}
        options={[
          { value: '', label: persons.choose },
          ...others.map((other) => ({ value: other.id as string, label: cut(other.name, 60) })),
        ]}
        onChange={(goneId) => set({ goneId })}
      />
    </FormFrame>
  );
}
