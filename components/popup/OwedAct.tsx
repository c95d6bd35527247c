import { useState } from 'react';
import { popup as popupWords } from '../../lib/i18n/en/popup';
import { openDashboard } from '../../lib/platform/runtime';
import type { DutyViewOf } from '../../lib/store/queries/duties';
import { Missing } from '../dashboard/coach/Missing';
import { useSpeech } from '../dashboard/coach/useSpeech';
import { isReady } from '../okr/duty-words';
import { ClippedText } from '../ui/ClippedText';
import { NamedButton } from './NamedButton';
import { quoted, useSaidAct } from './notices';
import { OwedLine } from './OwedLine';

interface OwedProps<K extends 'acknowledge' | 'activate'> {
  readonly duty: DutyViewOf<K>;
  /** The row is about to go. */
  readonly onDone: () => void;
}

/** Somebody's check-in, with what they noted: one press says that it was read. */
export function OwedAcknowledgement({ duty, onDone }: OwedProps<'acknowledge'>) {
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
        <NamedButton
          word={popupWords.acknowledge}
          title={title}
          isPending={isPending}
          onClick={() => acknowledge().catch(reportError)}
        />
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

/** A draft that has all it takes starts here; what the coach misses is named. One without a key result needs a page. */
export function OwedDraft({ duty, onDone }: OwedProps<'activate'>) {
  const { id, title } = duty.objective.objective;
  const { act, isPending } = useSaidAct('saveObjective');
  const [speech] = useSpeech();
  const [missing, setMissing] = useState<readonly string[]>([]);
  const route = `/objectives/${id}`;
  if (!isReady(duty)) {
    return <OwedLine duty={duty} action={<OpenButton word={popupWords.open} title={title} route={route} />} />;
  }
  const start = async () => {
    // The coach would be a third of what the popup loads.
    const { blockingOf } = await import('../dashboard/coach/blocking');
    const questions = await blockingOf(id, speech);
    setMissing(questions);
    if (questions.length > 0) return;
    if (await act({ id, state: 'active' }, popupWords.started(quoted(title)))) onDone();
  };
  return (
    <OwedLine
      duty={duty}
      action={
        <NamedButton
          word={popupWords.start}
          title={title}
          isPending={isPending}
          onClick={() => start().catch(reportError)}
        />
      }
    >
      <Missing title={popupWords.notReady} questions={missing} speech={speech}>
        <OpenButton word={popupWords.open} title={title} route={route} />
      </Missing>
    </OwedLine>
  );
}

interface OpenButtonProps {
  readonly word: string;
  readonly title: string;
  readonly route: string;
}

const OpenButton = ({ route, ...rest }: OpenButtonProps) => (
  <NamedButton {...rest} onClick={() => openDashboard(route)} />
);
