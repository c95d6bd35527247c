import { momentText } from '../../../lib/i18n/dates';
import { feedback } from '../../../lib/i18n/en/feedback';
import type { NoteView } from '../../../lib/store/queries/notes';
import { useIsPast } from '../../hooks/moment';
import { Refusal } from '../../okr/Refusal';
import { Button } from '../../ui/Button';
import { ClippedText } from '../../ui/ClippedText';
import { Prose } from '../shell/Prose';
import { useSaidAct } from '../shell/useSaidAct';

/** What somebody said, with who and when. Its author can take it back. */
export function NoteItem({ view: { note, voice, isMine } }: { readonly view: NoteView }) {
  const isPast = useIsPast();
  const { send, isPending, refusal } = useSaidAct('deleteRecord');
  const remove = () => send({ kind: 'note', id: note.id }, feedback.removed);
  return (
    <div className="flex flex-col gap-0.5">
      <Prose text={note.text} />
      <p className="flex min-w-0 flex-wrap items-center gap-x-2 text-xs text-muted">
        <span className="min-w-0">
          {voice ? <ClippedText lines={1}>{voice.name}</ClippedText> : feedback.somebodyGone}
        </span>
        {note.saidBy && <span>{feedback.wroteDown}</span>}
        <time dateTime={new Date(note.at).toISOString()}>{momentText(note.at)}</time>
        {!isPast && isMine && (
          <Button
            kind="faint"
            size="small"
            className="-ms-2"
            isPending={isPending}
            aria-label={feedback.removeOf(note.text.slice(0, 60))}
            onClick={() => void remove().catch(reportError)}
          >
            {feedback.remove}
          </Button>
        )}
      </p>
      <Refusal refusal={refusal} />
    </div>
  );
}
