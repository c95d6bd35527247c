import { useState } from 'react';
import type { CycleId } from '../../../lib/domain/ids';
import type { Note } from '../../../lib/domain/note';
import { review } from '../../../lib/i18n/en/review';
import type { ThreadView } from '../../../lib/store/queries/notes';
import { hasDraft } from '../../hooks/drafts';
import { useDraft } from '../../hooks/useDraft';
import { errorOf } from '../../okr/Refusal';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { TextField } from '../../ui/TextField';
import { NoteItem } from '../feedback/NoteItem';
import { FormFrame } from '../forms/FormFrame';
import { useSaidAct } from '../shell/useSaidAct';

const TOPICS = ['helped', 'hindered', 'change'] as const;
type Topic = Extract<Note['topic'], (typeof TOPICS)[number]>;

interface RetrospectiveProps {
  readonly cycleId: CycleId;
  readonly notes: readonly ThreadView[];
}

/** What helped, what hindered, what we change: notes about the cycle itself. */
export const Retrospective = ({ cycleId, notes }: RetrospectiveProps) => (
  <Card size="roomy" title={review.back}>
    <p className="mb-3 text-muted print:hidden">{review.backHint}</p>
    <div className="grid gap-5 md:grid-cols-3 print:grid-cols-3">
      {TOPICS.map((topic) => (
        <TopicList
          key={topic}
          cycleId={cycleId}
          topic={topic}
          notes={notes.filter(({ note }) => note.topic === topic).toReversed()}
        />
      ))}
    </div>
  </Card>
);

interface TopicListProps extends RetrospectiveProps {
  readonly topic: Topic;
}

function TopicList({ cycleId, topic, notes }: TopicListProps) {
  const key = `retro:${cycleId}:${topic}`;
  const [isAdding, setAdding] = useState(() => hasDraft(key));
  return (
    <section className="flex min-w-0 flex-col items-stretch gap-2">
      <h3 className="font-semibold">{review[topic]}</h3>
      {notes.length === 0 && <p className="text-sm text-muted">{review.nothingYet}</p>}
      <ul className="flex flex-col gap-2 empty:hidden">
        {notes.map((view) => (
          <li key={view.note.id}>
            <NoteItem view={view} />
          </li>
        ))}
      </ul>
      {isAdding ? (
        <TopicForm draftKey={key} cycleId={cycleId} topic={topic} onClose={() => setAdding(false)} />
      ) : (
        <div>
          <Button size="small" aria-label={review.addTo(review[topic])} onClick={() => setAdding(true)}>
            {review.add}
          </Button>
        </div>
      )}
    </section>
  );
}

interface TopicFormProps {
  readonly draftKey: string;
  readonly cycleId: CycleId;
  readonly topic: Topic;
  readonly onClose: () => void;
}

function TopicForm({ draftKey, cycleId, topic, onClose }: TopicFormProps) {
  const { values, set, forget } = useDraft(draftKey, { text: '' });
  const { send, isPending, refusal } = useSaidAct('writeNote');
  const leave = () => {
    forget();
    onClose();
  };
  const write = async () => {
    const note = { aboutKind: 'cycle', aboutId: cycleId, topic, text: values.text } as const;
    if (await send(note, review.added)) leave();
  };
  return (
    <FormFrame
      label={review.addTo(review[topic])}
      submit={review.add}
      isPending={isPending}
      refusal={refusal}
      fields={['text']}
      onSubmit={write}
      onCancel={leave}
    >
      <TextField
        label={review[topic]}
        rows={2}
        value={values.text}
        error={errorOf(refusal, 'text')}
        onChange={(text) => set({ text })}
      />
    </FormFrame>
  );
}
