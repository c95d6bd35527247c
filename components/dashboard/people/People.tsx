import { useState } from 'react';
import { people as peopleWords } from '../../../lib/i18n/en/people';
import { people } from '../../../lib/store/queries/alive';
import { hasDraft } from '../../hooks/drafts';
import { useLive } from '../../hooks/useLive';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { EmptyState } from '../../ui/EmptyState';
import { Loaded } from '../shell/Loaded';
import { Screen } from '../shell/Screen';
import { PersonCard } from './PersonCard';
import { PersonForm } from './PersonForm';
import { Strangers } from './Strangers';

/** Who is here, who sits at this browser, and under which names the trackers know them. */
export function People() {
  const rows = useLive(people, []);
  const [isAdding, setAdding] = useState(() => hasDraft('person:new'));
  const close = () => setAdding(false);
  return (
    <Loaded value={rows}>
      {(all) => {
        const hasMe = all.some(({ isMe }) => isMe);
        const form = (
          <PersonForm
            id={null}
            record={{ name: '', handles: [], isMe: !hasMe }}
            onClose={close}
            canCancel={all.length > 0}
          />
        );
        return (
          <Screen
            title={peopleWords.title}
            aside={!isAdding && all.length > 0 && <Button onClick={() => setAdding(true)}>{peopleWords.add}</Button>}
          >
            {(isAdding || all.length === 0) && (
              <Card size="roomy" title={hasMe ? peopleWords.newPerson : peopleWords.who}>
                {all.length === 0 ? (
                  <EmptyState title={peopleWords.nobodyHere} action={form}>
                    {peopleWords.sayWho}
                  </EmptyState>
                ) : (
                  form
                )}
              </Card>
            )}
            {all.length > 0 && <Strangers known={all} />}
            <ul className="flex flex-col gap-3">
              {all.map((person) => (
                <li key={person.id}>
                  <PersonCard person={person} hasMe={hasMe} />
                </li>
              ))}
            </ul>
          </Screen>
        );
      }}
    </Loaded>
  );
}
