import { popup } from '../../lib/i18n/en/popup';
import type { DutyViewOf } from '../../lib/store/queries/duties';
import { useDraft } from '../hooks/useDraft';
import { Button } from '../ui/Button';
import { cut } from '../ui/ClippedText';
import { TextField } from '../ui/TextField';
import { useSaidAct } from './notices';
import { OwedLine } from './OwedLine';

interface OwedAnswerProps {
  readonly duty: DutyViewOf<'answer'>;
  readonly onDone: () => void;
}

/** Feedback that somebody asked for: a sentence in the field and one press. What is typed stays until it is written. */
export function OwedAnswer({ duty, onDone }: OwedAnswerProps) {
  const { values, set, forget } = useDraft(`answer:${duty.noteId}`, { text: '' });
  const { text } = values;
  const { act, isPending } = useSaidAct('writeNote');
  const { id: threadId, aboutKind, aboutId, text: question } = duty.thread.note;
  const answer = async () => {
    if (!(await act({ aboutKind, aboutId, threadId, text }, popup.answered))) return;
    forget();
    onDone();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!isPending) answer().catch(reportError);
      }}
    >
      <OwedLine
        duty={duty}
        action={
          <Button
            size="small"
            type="submit"
            className="shrink-0"
            aria-label={popup.answerTo(cut(question, 100))}
            isPending={isPending}
          >
            {popup.answer}
          </Button>
        }
      >
        <TextField label={popup.yourAnswer} rows={1} value={text} onChange={(typed) => set({ text: typed })} />
      </OwedLine>
    </form>
  );
}
