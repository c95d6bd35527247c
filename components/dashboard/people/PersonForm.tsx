import type { PersonId } from '../../../lib/domain/ids';
import type { Person } from '../../../lib/domain/person';
import { people } from '../../../lib/i18n/en/people';
import { phrases } from '../../../lib/i18n/en/phrases';
import { useDraft } from '../../hooks/useDraft';
import { errorOf } from '../../okr/Refusal';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/TextField';
import { RecordForm } from '../forms/RecordForm';
import { useSaidAct } from '../shell/useSaidAct';

interface PersonFormProps {
  /** `null` makes a new one. */
  readonly id: PersonId | null;
  readonly record: Pick<Person, 'name' | 'handles' | 'isMe'>;
  readonly onClose: () => void;
  readonly canCancel: boolean;
}

/** A name, and one login for each tracker host. */
export function PersonForm({ id, record, onClose, canCancel }: PersonFormProps) {
  const draft = useDraft(`person:${id ?? 'new'}`, record);
  const { send, isPending, refusal } = useSaidAct('savePerson');
  const { values, set } = draft;
  const save = async () => (id === null ? send(values, people.added) : send({ id, ...draft.changes }, people.saved));
  const change = (at: number, patch: Partial<Person['handles'][number]>) =>
    set({ handles: values.handles.map((handle, i) => (i === at ? { ...handle, ...patch } : handle)) });
  return (
    <RecordForm
      draft={draft}
      record={record}
      isNew={id === null}
      label={id === null ? people.newPerson : people.editPerson}
      submit={id === null ? people.add : phrases.save}
      isPending={isPending}
      refusal={refusal}
      fields={['name', ...values.handles.flatMap((_, i) => [`handles.${i}.trackerHost`, `handles.${i}.login`])]}
      onSave={save}
      onSaved={onClose}
      onCancel={canCancel ? onClose : undefined}
    >
      <TextField
        label={phrases.name}
        required
        value={values.name}
        error={errorOf(refusal, 'name')}
        onChange={(name) => set({ name })}
      />
      <fieldset className="flex flex-col gap-3">
        <legend className="mb-1 text-sm font-medium">{people.handles}</legend>
        {values.handles.map(({ trackerHost, login }, i) => (
          // Handles have no identity of their own: their place is it.
          <div key={i} className="grid items-end gap-3 sm:grid-cols-[1fr_1fr_auto]">
            <TextField
              label={people.host}
              placeholder="github.com"
              value={trackerHost}
              error={errorOf(refusal, `handles.${i}.trackerHost`)}
              onChange={(host) => change(i, { trackerHost: host })}
            />
            <TextField
              label={people.login}
              value={login}
              error={errorOf(refusal, `handles.${i}.login`)}
              onChange={(next) => change(i, { login: next })}
            />
            <Button
              kind="quiet"
              aria-label={people.removeHandle(login || people.thisName, trackerHost || people.aTracker)}
              onClick={() => set({ handles: values.handles.filter((_, at) => at !== i) })}
            >
              {people.remove}
            </Button>
          </div>
        ))}
        <div>
          <Button size="small" onClick={() => set({ handles: [...values.handles, { trackerHost: '', login: '' }] })}>
            {people.addHandle}
          </Button>
        </div>
      </fieldset>
    </RecordForm>
  );
}
