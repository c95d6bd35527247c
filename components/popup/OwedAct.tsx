import type { FromExtension } from '../../lib/messaging/protocol';
import { openDashboard } from '../../lib/platform/runtime';
import type { DutyViewOf } from '../../lib/store/queries/duties';
import type { CommandName } from '../hooks/command';
import { isReady } from '../okr/duty-words';
import { Button } from '../ui/Button';
import { ClippedText, cut } from '../ui/ClippedText';
import { quoted, useSaidAct } from './notices';
import { OwedLine } from './OwedLine';

interface OwedProps<K extends 'acknowledge' | 'review' | 'activate'> {
  readonly duty: DutyViewOf<K>;
  /** The row is about to go. */
  readonly onDone: () => void;
}

/** Somebody's check-in, with what they noted: one press says that it was read. */
export function OwedAcknowledgement({ duty, onDone }: OwedProps<'acknowledge'>) {
  const { title } = duty.goal.keyResult;
  const { note, blocker } = duty.checkIn;
  return (
    <OwedLine
      duty={duty}
      action={
        <ActButton
          word="Acknowledge"
          title={title}
          name="acknowledge"
          input={{ checkInId: duty.checkInId }}
          done={`Acknowledged the check-in on ${quoted(title)}`}
          onDone={onDone}
        />
      }
    >
      {[note, blocker && `Blocked: ${blocker}`].filter(Boolean).map((text) => (
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
  return <OwedLine duty={duty} action={<OpenButton word="Review" title={title} route={`/objectives/close/${id}`} />} />;
}

/** A draft that lacks nothing starts with one press; another has to be finished first. */
export function OwedDraft({ duty, onDone }: OwedProps<'activate'>) {
  const { id, title } = duty.objective.objective;
  return (
    <OwedLine
      duty={duty}
      action={
        <div className="flex shrink-0 gap-1">
          <OpenButton word="Open" title={title} route={`/objectives/${id}`} />
          {isReady(duty) && (
            <ActButton
              word="Start"
              title={title}
              name="saveObjective"
              input={{ id, state: 'active' }}
              done={`Started ${quoted(title)}`}
              onDone={onDone}
            />
          )}
        </div>
      }
    />
  );
}

interface ActButtonProps<K extends CommandName> {
  readonly word: string;
  readonly title: string;
  readonly name: K;
  readonly input: FromExtension[K]['input'];
  /** Said when it is done. */
  readonly done: string;
  readonly onDone: () => void;
}

function ActButton<K extends CommandName>({ word, title, name, input, done, onDone }: ActButtonProps<K>) {
  const { act, isPending } = useSaidAct(name);
  const press = async () => {
    if (await act(input, done)) onDone();
  };
  return (
    <Button
      size="small"
      className="shrink-0"
      aria-label={`${word} ${cut(title, 100)}`}
      isPending={isPending}
      onClick={() => press().catch(reportError)}
    >
      {word}
    </Button>
  );
}

const OpenButton = ({
  word,
  title,
  route,
}: {
  readonly word: string;
  readonly title: string;
  readonly route: string;
}) => (
  <Button
    size="small"
    className="shrink-0"
    aria-label={`${word} ${cut(title, 100)}`}
    onClick={() => openDashboard(route)}
  >
    {word}
  </Button>
);
