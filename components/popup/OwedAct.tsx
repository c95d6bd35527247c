import { useState } from 'react';
import { popup as popupWords } from '../../lib/i18n/en/popup';
import { openDashboard } from '../../lib/platform/runtime';
import type { DutyViewOf } from '../../lib/store/queries/duties';
import { useSpeech } from '../dashboard/coach/useSpeech';
import { isReady } from '../okr/duty-words';
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

/** A draft that has all it takes starts here; what the coach misses is named. One without a key result needs a page. */
export function OwedDraft({ duty, onDone }: OwedProps<'activate'> & { readonly onDone: () => void }) {
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
    const { blockingOf } = await import('./blocking');
    const questions = await blockingOf(id, speech);
    setMissing(questions);
    if (questions.length > 0) return;
    if (await act({ id, state: 'active' }, popupWords.started(quoted(title)))) onDone();
  };
  return (
    <OwedLine
      duty={duty}
      action={
        <Button
          size="small"
          className="shrink-0"
          aria-label={nameOf(popupWords.start, title)}
          isPending={isPending}
          onClick={() => start().catch(reportError)}
        >
          {popupWords.start}
        </Button>
      }
    >
      <div role="alert">
        {missing.length > 0 && (
          <div className="rounded-md border border-off-track bg-off-track-soft px-3 py-2 text-ink">
            <p className="font-medium">{popupWords.notReady}</p>
            <ul className="list-disc ps-5" lang={speech}>
              {missing.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ul>
            <OpenButton word={popupWords.open} title={title} route={route} />
          </div>
        )}
      </div>
    </OwedLine>
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
