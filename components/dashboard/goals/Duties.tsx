import { useRef } from 'react';
import { subjectOf } from '../../../lib/domain/duty';
import { goals } from '../../../lib/i18n/en/goals';
import { phrases } from '../../../lib/i18n/en/phrases';
import type { DutyView } from '../../../lib/store/queries/duties';
import { isReady } from '../../okr/duty-words';
import { Card } from '../../ui/Card';
import { ThreadItem } from '../feedback/ThreadItem';
import { AcknowledgeButton } from '../key-results/AcknowledgeButton';
import { StartButton } from '../objectives/StartButton';
import { hrefOf } from '../routes';
import { LinkButton } from '../shell/LinkButton';
import { Prose } from '../shell/Prose';
import { CheckInDuty, type DutyProps, ReviewDuty } from './DutyForms';
import { DutyLine } from './DutyLine';

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

function OneDuty({ duty, onDone }: DutyProps<DutyView>) {
  switch (duty.kind) {
    case 'checkIn':
      return <CheckInDuty duty={duty} onDone={onDone} />;
    case 'answer':
      return <ThreadItem thread={duty.thread} about={duty.thread.title} />;
    case 'review':
      return <ReviewDuty duty={duty} />;
    case 'acknowledge': {
      const { checkIn, checkInId, goal } = duty;
      const action = <AcknowledgeButton checkInId={checkInId} title={goal.keyResult.title} onDone={onDone} />;
      return (
        <DutyLine duty={duty} action={action}>
          <div className="flex flex-col gap-1 border-s-2 border-line ps-3 text-sm empty:hidden">
            {checkIn.note && <Prose text={checkIn.note} />}
            {checkIn.blocker && <Prose text={phrases.blocked(checkIn.blocker)} />}
          </div>
        </DutyLine>
      );
    }
    case 'activate': {
      const open = <LinkButton href={hrefOf({ name: 'objective', id: duty.objectiveId })}>{phrases.open}</LinkButton>;
      const start = <StartButton id={duty.objectiveId} onDone={onDone} />;
      return <DutyLine duty={duty} action={isReady(duty) ? start : open} />;
    }
  }
}
