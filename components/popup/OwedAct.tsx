import { popup as popupWords } from '../../lib/i18n/en/popup';
import { openDashboard } from '../../lib/platform/runtime';
import type { DutyViewOf } from '../../lib/store/queries/duties';
import { Button } from '../ui/Button';
import { ClippedText, cut } from '../ui/ClippedText';
import { quoted, useSaidAct } from './notices';
import { OwedLine } from './OwedLine';

interface OwedProps<K extends 'acknowledge' | 'review' | 'activate'> {
  readonly duty: DutyViewOf<K>;
}

/** Somebody's check-in, with what they noted: one press says that it was read. */
export function OwedAcknowledgement({ duty, onDone }: OwedProps<'acknowledge'> & { readonly onDone: () => void }) {
  const { act, isPending } = useSaidAct('acknowledge');
  const { checkInId, checkIn } = duty;
  const { title } = duty.goal.keyResult;
  const acknowledge = async () => {
    if (await act({ checkInId }, popupWords.acknowledged(quoted(title)))) onDone();
  };
  const said = [checkIn.note, checkIn.blocker && popupWords.blocked(checkIn.blocker)].filter((text) => text !== '');
  return (
    <OwedLine
      duty={duty}
      action={
        <Button
          size="small"
          className="shrink-0"
          aria-label={nameOf(popupWords.acknowledge, title)}
          isPending={isPending}
          onClick={() => acknowledge().catch(reportError)}
        >
          {popupWords.acknowledge}
        </Button>
      }
    >
      {said.map((text) => (
        <ClippedText key={text} lines={3} className="whitespace-pre-line border-s-2 border-line ps-2 text-xs text-ink">
          {text}
        </ClippedText>
      ))}
    </OwedLine>
  );
}

/** Grading takes more room than a popup has. */
export function OwedReview({ duty }: OwedProps<'review'>) {
  const { id, title } = duty.objective.objective;
  return (
    <OwedLine
      duty={duty}
      action={<OpenButton word={popupWords.review} title={title} route={`/objectives/close/${id}`} />}
    />
  );
}

/** The coach, who has a say before it starts, does not fit into a popup. */
export function OwedDraft({ duty }: OwedProps<'activate'>) {
  const { id, title } = duty.objective.objective;
  return (
    <OwedLine duty={duty} action={<OpenButton word={popupWords.open} title={title} route={`/objectives/${id}`} />} />
  );
}

interface OpenButtonProps {
  readonly word: string;
  readonly title: string;
  readonly route: string;
}

const OpenButton = ({ word, title, route }: OpenButtonProps) => (
  <Button size="small" className="shrink-0" aria-label={nameOf(word, title)} onClick={() => openDashboard(route)}>
    {word}
  </Button>
);

const nameOf = (word: string, title: string): string => `${word} ${cut(title, 100)}`;
