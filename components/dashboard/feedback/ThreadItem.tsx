import { useState } from 'react';
import { feedback } from '../../../lib/i18n/en/feedback';
import type { ThreadView } from '../../../lib/store/queries/notes';
import { hasDraft } from '../../hooks/drafts';
import { useIsPast } from '../../hooks/moment';
import { Refusal } from '../../okr/Refusal';
import { Button } from '../../ui/Button';
import { ClippedText } from '../../ui/ClippedText';
import { useSaidAct } from '../shell/useSaidAct';
import { AnswerForm } from './AnswerForm';
import { NoteItem } from './NoteItem';

interface ThreadItemProps {
  readonly thread: ThreadView;
  /** What it is about, where that is not the page; `null` = it is. */
  readonly about?: string | null;
}

/** A question or a word, where it stands, and what was answered. */
export function ThreadItem({ thread, about = null }: ThreadItemProps) {
  const { note, asked, answers, state, isMine } = thread;
  const isPast = useIsPast();
  const [isAnswering, setAnswering] = useState(() => !isPast && hasDraft(`answer:${note.id}`));
  const settling = useSaidAct('settleNote');
  const isSettled = state === 'resolved';
  const settle = () =>
    settling.send({ id: note.id, isSettled: !isSettled }, isSettled ? feedback.reopened : feedback.settled);
  const start = note.text.slice(0, 60);
  return (
    <div className="flex flex-col gap-2">
      <NoteItem view={thread} />
      <p className="flex min-w-0 flex-wrap gap-x-2 text-xs text-muted">
        <span className={state === 'open' ? 'font-medium text-behind' : ''}>{feedback.states[state]}</span>
        {note.askedId && <ClippedText lines={1}>{feedback.asked(asked?.name ?? feedback.somebodyGone)}</ClippedText>}
        {about !== null && <ClippedText lines={1}>{about}</ClippedText>}
      </p>
      {answers.length > 0 && (
        <ul className="flex flex-col gap-2 border-s-2 border-line ps-3">
          {answers.map((answer) => (
            <li key={answer.note.id}>
              <NoteItem view={answer} />
            </li>
          ))}
        </ul>
      )}
      {!isPast && !isAnswering && (
        <div className="flex flex-wrap gap-1">
          {!isSettled && (
            <Button size="small" aria-label={feedback.answerTo(start)} onClick={() => setAnswering(true)}>
              {feedback.answer}
            </Button>
          )}
          {isMine && (
            <Button
              kind="quiet"
              size="small"
              isPending={settling.isPending}
              aria-label={isSettled ? feedback.reopenOf(start) : feedback.settleOf(start)}
              onClick={() => void settle().catch(reportError)}
            >
              {isSettled ? feedback.reopen : feedback.settle}
            </Button>
          )}
        </div>
      )}
      {isAnswering && <AnswerForm thread={thread} onClose={() => setAnswering(false)} />}
      <Refusal refusal={settling.refusal} />
    </div>
  );
}
