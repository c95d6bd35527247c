import { type ReactNode, useState } from 'react';
import type { PersonId } from '../../../lib/domain/ids';
import { persons } from '../../../lib/i18n/en/persons';
import { places } from '../../../lib/i18n/en/places';
import { type PersonView, personView } from '../../../lib/store/queries/person-view';
import { hasDraft } from '../../hooks/drafts';
import { useLive } from '../../hooks/useLive';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { ClippedText } from '../../ui/ClippedText';
import { EmptyState } from '../../ui/EmptyState';
import { ThreadItem } from '../feedback/ThreadItem';
import { ObjectiveCard } from '../goals/ObjectiveCard';
import { RecordHistory } from '../history/RecordHistory';
import { NewObjectiveButton } from '../objectives/NewObjectiveButton';
import { MovedItem } from '../recognition/MovedItem';
import { ReceiptCard } from '../recognition/ReceiptCard';
import { hrefOf } from '../routes';
import { Gone } from '../shell/Gone';
import { LinkButton } from '../shell/LinkButton';
import { Loaded } from '../shell/Loaded';
import { Screen } from '../shell/Screen';
import { MergeForm } from './MergeForm';

/** Somebody: their goals, what they moved, the thanks they got. No number says what they are worth. */
export function PersonPage({ id }: { readonly id: PersonId }) {
  const found = useLive((db, now) => personView(db, id, now), [id]);
  return <Loaded value={found}>{(view) => (view ? <Somebody view={view} /> : <Gone what="person" />)}</Loaded>;
}

function Somebody({ view: { person, goals, contributes, moved, thanks, asked } }: { readonly view: PersonView }) {
  const { id, name, isMe, handles } = person;
  const [isMerging, setMerging] = useState(() => hasDraft(`merge:${id}`));
  return (
    <Screen
      title={name}
      above={
        <>
          <a href={hrefOf({ name: 'people' })} className="alone text-accent hover:underline">
            {places.people}
          </a>
          {isMe && <span>{persons.me}</span>}
          <ClippedText lines={2}>
            {handles.length === 0
              ? persons.noHandles
              : handles.map(({ login, trackerHost }) => persons.handle(login, trackerHost)).join(', ')}
          </ClippedText>
        </>
      }
      aside={
        <>
          <LinkButton href={hrefOf({ name: 'map', personId: id })}>{persons.onMap}</LinkButton>
          {!isMe && <LinkButton href={hrefOf({ name: 'recognition', toId: id })}>{persons.thank}</LinkButton>}
          <Button kind="quiet" aria-expanded={isMerging} onClick={() => setMerging(!isMerging)}>
            {persons.merge}
          </Button>
        </>
      }
    >
      {isMerging && (
        <Card size="roomy" title={persons.mergeTitle}>
          <MergeForm person={person} onClose={() => setMerging(false)} />
        </Card>
      )}
      <Section title={persons.owns}>
        {goals.length === 0 && (
          <Card size="roomy">
            <EmptyState title={persons.ownsNone} action={<NewObjectiveButton />}>
              {persons.ownsNoneHint}
            </EmptyState>
          </Card>
        )}
        {goals.map((goal) => (
          <ObjectiveCard key={goal.objective.id} goal={goal} />
        ))}
      </Section>
      {contributes.length > 0 && (
        <Section title={persons.contributes}>
          <ul className="flex flex-col gap-1">
            {contributes.map(({ keyResult }) => (
              <li key={keyResult.id} className="min-w-0">
                <a
                  href={hrefOf({ name: 'keyResult', id: keyResult.id })}
                  className="inline-block max-w-full py-0.5 text-accent hover:underline"
                >
                  <ClippedText lines={1}>{keyResult.title}</ClippedText>
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {moved.length > 0 && (
        <Card size="roomy" title={persons.moved}>
          <ul className="flex flex-col divide-y divide-line">
            {moved.map((receipt) => (
              <li key={receipt.keyResultId} className="py-3 first:pt-0 last:pb-0">
                <MovedItem receipt={receipt} />
              </li>
            ))}
          </ul>
        </Card>
      )}
      <Section title={persons.thanks}>
        {thanks.length === 0 && <p className="text-muted">{persons.thanksNone}</p>}
        <ul className="grid gap-3 empty:hidden lg:grid-cols-2">
          {thanks.map((one) => (
            <li key={one.kudos.id} className="min-w-0">
              <ReceiptCard view={one} isLinked />
            </li>
          ))}
        </ul>
      </Section>
      {asked.length > 0 && (
        <Card size="roomy" title={persons.asked}>
          <ul className="divide-y divide-line">
            {asked.map(({ title, ...thread }) => (
              <li key={thread.note.id} className="py-3 first:pt-0 last:pb-0">
                <ThreadItem thread={thread} about={title} />
              </li>
            ))}
          </ul>
        </Card>
      )}
      <RecordHistory kind="person" id={id} />
    </Screen>
  );
}

const Section = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section aria-label={title} className="flex flex-col gap-3">
    <h2 className="text-lg font-semibold">{title}</h2>
    {children}
  </section>
);
