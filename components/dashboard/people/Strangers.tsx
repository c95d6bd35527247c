import { useState } from 'react';
import type { Row } from '../../../lib/domain/change';
import { handleKey, type Stranger } from '../../../lib/domain/handle';
import type { Person } from '../../../lib/domain/person';
import { persons } from '../../../lib/i18n/en/persons';
import { strangers } from '../../../lib/store/queries/person-view';
import { useLive } from '../../hooks/useLive';
import { Refusal } from '../../okr/Refusal';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { ClippedText, cut } from '../../ui/ClippedText';
import { SelectField } from '../../ui/SelectField';
import { useSaidAct } from '../shell/useSaidAct';

interface StrangersProps {
  readonly known: readonly Row<Person>[];
}

/** Names seen on tickets that belong to nobody yet: whose are they? */
export function Strangers({ known }: StrangersProps) {
  const found = useLive(strangers, []);
  if (!found?.length) return null;
  return (
    <Card size="roomy" title={persons.strangers}>
      <p className="mb-3 max-w-3xl text-sm text-muted">{persons.strangersHint}</p>
      <ul className="flex flex-col divide-y divide-line">
        {found.map((stranger) => (
          <li key={handleKey(stranger)} className="py-3 first:pt-0 last:pb-0">
            <StrangerRow stranger={stranger} known={known} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

const NEW = 'new';

function StrangerRow({ stranger, known }: StrangersProps & { readonly stranger: Stranger }) {
  const { login, trackerHost, ticket } = stranger;
  const [chosen, setChosen] = useState('');
  const { send, isPending, refusal } = useSaidAct('savePerson');
  const handle = persons.handle(login, trackerHost);
  const own = { trackerHost, login };
  const save = async () => {
    const person = known.find(({ id }) => id === chosen);
    if (person) await send({ id: person.id, handles: [...person.handles, own] }, persons.saved);
    else if (chosen === NEW) await send({ name: login, handles: [own] }, persons.added);
  };
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-4 gap-y-2">
      <div className="min-w-0 flex-[1_1_14rem]">
        <p className="font-semibold">
          <ClippedText lines={1}>{handle}</ClippedText>
        </p>
        <p className="flex min-w-0 flex-wrap gap-x-1 text-sm text-muted">
          <span>{persons.seenOn}</span>
          <ClippedText lines={1}>{ticket.title ?? ticket.ref.key}</ClippedText>
        </p>
      </div>
      <div className="flex min-w-0 flex-wrap items-end gap-2">
        <SelectField
          label={persons.whose(cut(handle, 60))}
          value={chosen}
          options={[
            { value: '', label: persons.choose },
            ...known.map(({ id, name }) => ({ value: id as string, label: cut(name, 60) })),
            { value: NEW, label: persons.somebodyNew(cut(login, 40)) },
          ]}
          onChange={setChosen}
        />
        <Button
          isPending={isPending}
          disabled={chosen === ''}
          aria-label={persons.saveOf(handle)}
          onClick={() => void save().catch(reportError)}
        >
          {persons.save}
        </Button>
      </div>
      <Refusal refusal={refusal} />
    </div>
  );
}
