import { useState } from 'react';
import type { Row } from '../../../lib/domain/change';
import type { Person } from '../../../lib/domain/person';
import { people } from '../../../lib/i18n/en/people';
import { phrases } from '../../../lib/i18n/en/phrases';
import { hasDraft } from '../../hooks/drafts';
import { Refusal } from '../../okr/Refusal';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { ClippedText } from '../../ui/ClippedText';
import { HistoryLink } from '../history/HistoryLink';
import { hrefOf } from '../routes';
import { useDelete } from '../shell/useDelete';
import { useSaidAct } from '../shell/useSaidAct';
import { PersonForm } from './PersonForm';

interface PersonCardProps {
  readonly person: Row<Person>;
  /** Somebody said already that they sit here. */
  readonly hasMe: boolean;
}

export function PersonCard({ person, hasMe }: PersonCardProps) {
  const { id, name, isMe, handles } = person;
  const [isEditing, setEditing] = useState(() => hasDraft(`person:${id}`));
  const { send, isPending, refusal } = useSaidAct('savePerson');
  const deletion = useDelete('person');
  if (isEditing) {
    return (
      <Card size="roomy" title={people.editPerson}>
        <PersonForm id={id} record={{ name, handles, isMe }} onClose={() => setEditing(false)} canCancel />
      </Card>
    );
  }
  return (
    <Card size="roomy">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0 flex-[1_1_14rem]">
          <h2 className="flex min-w-0 items-baseline gap-2 font-semibold">
            <a href={hrefOf({ name: 'person', id })} className="min-w-0 py-0.5 hover:text-accent hover:underline">
              <ClippedText lines={1}>{name}</ClippedText>
            </a>
            {isMe && <span className="rounded-full bg-accent-soft px-2 py-px text-xs font-medium">{people.me}</span>}
          </h2>
          {handles.length === 0 ? (
            <p className="text-sm text-muted">{people.noHandle}</p>
          ) : (
            <ul className="text-sm text-muted">
              {handles.map(({ trackerHost, login }) => (
                <li key={`${trackerHost} ${login}`}>
                  <ClippedText lines={1}>{people.handleOn(login, trackerHost)}</ClippedText>
                </li>
              ))}
            </ul>
          )}
        </div>
        <div className="-ms-2 flex gap-1 sm:ms-0">
          {!hasMe && (
            <Button isPending={isPending} onClick={() => send({ id, isMe: true }, people.knowsYou).catch(reportError)}>
              {people.isMe}
            </Button>
          )}
          <HistoryLink kind="person" id={id} of={name.slice(0, 60)} />
          <Button kind="quiet" aria-label={people.edit(name.slice(0, 60))} onClick={() => setEditing(true)}>
            {phrases.edit}
          </Button>
          {!isMe && (
            <Button
              kind="quiet"
              aria-label={people.delete(name.slice(0, 60))}
              isPending={deletion.isPending}
              onClick={() => deletion.remove(id)}
            >
              {phrases.delete}
            </Button>
          )}
        </div>
      </div>
      <Refusal refusal={refusal ?? deletion.refusal} />
    </Card>
  );
}
