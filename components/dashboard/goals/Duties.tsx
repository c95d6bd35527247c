import { type ReactNode, useRef, useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { subjectOf } from '../../../lib/domain/duty';
import { common } from '../../../lib/i18n/en/common';
import { goals } from '../../../lib/i18n/en/goals';
import { phrases } from '../../../lib/i18n/en/phrases';
import type { DutyView, DutyViewOf } from '../../../lib/store/queries/duties';
import { hasDraft } from '../../hooks/drafts';
import { useNow } from '../../hooks/useNow';
import { CheckInForm } from '../../okr/CheckInForm';
import { checkInDraftKey } from '../../okr/draft-keys';
import { isReady, whyOwed } from '../../okr/duty-words';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { ClippedText } from '../../ui/ClippedText';
import { ThreadItem } from '../feedback/ThreadItem';
import { AcknowledgeButton } from '../key-results/AcknowledgeButton';
import { CloseForm } from '../objectives/CloseForm';
import { StartButton } from '../objectives/StartButton';
import { hrefOf, pathOf, type Route } from '../routes';
import { LinkButton } from '../shell/LinkButton';
import { useSay } from '../shell/notices';
import { Prose } from '../shell/Prose';

/** What I owe today, each finished where it stands. */
export function Duties({ owed }: { readonly owed: readonly DutyView[] }) {
  const heading = useRef<HTMLHeadingElement>(null);
  // The row goes, and the keyboard with it, and with the last row the card.
  const leave = () => (owed.length > 1 ? heading.current : document.querySelector<HTMLElement>('h1'))?.focus();
  return (
    <Card size="roomy" title={goals.waiting} headingRef={heading} aside={<Aside owed={owed} />}>
      <ul className="flex flex-col divide-y divide-line">
        {owed.map((duty) => (
          <li key={subjectOf(duty)} className="py-2 first:pt-0 last:pb-0">
            <OneDuty duty={duty} onDone={leave} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** How many; and, of several check-ins, the way through all of them at once. */
function Aside({ owed }: { readonly owed: readonly DutyView[] }) {
  const checkIns = owed.filter(({ kind }) => kind === 'checkIn').length;
  return (
    <span className="flex items-center gap-3 text-sm text-muted">
      {checkIns > 1 && (
        <a href={hrefOf({ name: 'round' })} className="text-accent underline">
          {goals.allInOne(checkIns)}
        </a>
      )}
      {owed.length}
    </span>
  );
}

interface DutyProps<T extends DutyView> {
  readonly duty: T;
  /** The row is about to go. */
  readonly onDone: () => void;
}

function OneDuty({ duty, onDone }: DutyProps<DutyView>) {
  switch (duty.kind) {
    case 'checkIn':
      return <CheckInDuty duty={duty} onDone={onDone} />;
    case 'acknowledge':
      return (
        <Line
          duty={duty}
          action={<AcknowledgeButton checkInId={duty.checkInId} title={duty.goal.keyResult.title} onDone={onDone} />}
        >
          <div className="flex flex-col gap-1 border-s-2 border-line ps-3 text-sm empty:hidden">
            {duty.checkIn.note && <Prose text={duty.checkIn.note} />}
            {duty.checkIn.blocker && <Prose text={phrases.blocked(duty.checkIn.blocker)} />}
          </div>
        </Line>
      );
    case 'answer':
      return <ThreadItem thread={duty.thread} about={duty.thread.title} />;
    case 'review':
      return <ReviewDuty duty={duty} />;
    case 'activate':
      return (
        <Line
          duty={duty}
          action={
            isReady(duty) ? (
              <StartButton id={duty.objectiveId} onDone={onDone} />
            ) : (
              <LinkButton href={hrefOf({ name: 'objective', id: duty.objectiveId })}>{phrases.open}</LinkButton>
            )
          }
        />
      );
  }
}

function CheckInDuty({ duty, onDone }: DutyProps<DutyViewOf<'checkIn'>>) {
  const [isOpen, setOpen] = useState(() => hasDraft(checkInDraftKey(duty.goal)));
  const say = useSay();
  return (
    <Line duty={duty} action={!isOpen && <Button onClick={() => setOpen(true)}>{common.checkIn}</Button>}>
      {isOpen && (
        <CheckInForm
          goal={duty.goal}
          onCancel={() => setOpen(false)}
          onDone={(actId) => {
            setOpen(false);
            say({ text: phrases.checkedIn, actId });
            onDone();
          }}
        />
      )}
    </Line>
  );
}

function ReviewDuty({ duty }: { readonly duty: DutyViewOf<'review'> }) {
  const [isOpen, setOpen] = useState(() => hasDraft(`close:${duty.objectiveId}`));
  return (
    <Line duty={duty} action={!isOpen && <Button onClick={() => setOpen(true)}>{goals.close}</Button>}>
      {isOpen && (
        <CloseForm
          view={duty.objective}
          onCancel={() => setOpen(false)}
          // There is its grade, and what can be carried over.
          onDone={() => navigate(pathOf({ name: 'objective', id: duty.objectiveId }))}
        />
      )}
    </Line>
  );
}

interface LineProps {
  readonly duty: Exclude<DutyView, { kind: 'answer' }>;
  readonly action: ReactNode;
  /** Below both. */
  readonly children?: ReactNode;
}

function Line({ duty, action, children }: LineProps) {
  const now = useNow();
  const [title, to]: [string, Route] =
    'goal' in duty
      ? [duty.goal.keyResult.title, { name: 'keyResult', id: duty.keyResultId }]
      : [duty.objective.objective.title, { name: 'objective', id: duty.objectiveId }];
  return (
    <div className="flex flex-col gap-2">
      <div className="flex items-center justify-between gap-3">
        <div className="min-w-0">
          <a href={hrefOf(to)} className="font-medium hover:text-accent hover:underline">
            <ClippedText>{title}</ClippedText>
          </a>
          <p className="text-sm text-muted [overflow-wrap:anywhere]">{whyOwed(duty, now)}</p>
        </div>
        <div className="shrink-0">{action}</div>
      </div>
      {children}
    </div>
  );
}
