import { type ReactNode, useState } from 'react';
import { ago } from '../../../lib/i18n/words';
import type { DutyView } from '../../../lib/store/queries/duties';
import { useNow } from '../../hooks/useNow';
import { CheckInForm } from '../../okr/CheckInForm';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { ClippedText } from '../../ui/ClippedText';
import { hrefOf, type Route } from '../routes';
import { LinkButton } from '../shell/LinkButton';
import { useSay } from '../shell/notices';

/** What I owe today, each finished where it stands. */
export function Duties({ owed }: { readonly owed: readonly DutyView[] }) {
  return (
    <Card size="roomy" title="Waiting for you" aside={<span className="text-sm text-muted">{owed.length}</span>}>
      <ul className="flex flex-col divide-y divide-line">
        {owed.map((one) => (
          <li
            key={one.kind === 'checkIn' ? one.goal.keyResult.id : one.objective.objective.id}
            className="py-2 first:pt-0 last:pb-0"
          >
            {one.kind === 'checkIn' ? <CheckInDuty owed={one} /> : <ActivateDuty owed={one} />}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function CheckInDuty({ owed: { duty, goal } }: { readonly owed: Extract<DutyView, { kind: 'checkIn' }> }) {
  const [isOpen, setOpen] = useState(false);
  const say = useSay();
  const now = useNow();
  const why =
    duty.because === 'cadence'
      ? `A check-in was due ${ago(duty.dueAt, now)}`
      : 'All planned work is done: say what came of it';
  if (!isOpen) {
    return (
      <Line to={{ name: 'keyResult', id: goal.keyResult.id }} title={goal.keyResult.title} why={why}>
        <Button onClick={() => setOpen(true)}>Check in</Button>
      </Line>
    );
  }
  return (
    <div className="flex flex-col gap-2">
      <ClippedText className="font-medium">{goal.keyResult.title}</ClippedText>
      <CheckInForm
        goal={goal}
        onCancel={() => setOpen(false)}
        onDone={(actId) => {
          setOpen(false);
          say({ text: 'Checked in.', actId });
        }}
      />
    </div>
  );
}

function ActivateDuty({ owed: { objective } }: { readonly owed: Extract<DutyView, { kind: 'activate' }> }) {
  const to: Route = { name: 'objective', id: objective.objective.id };
  const why =
    objective.keyResults.length === 0
      ? 'A draft without a key result: say how you will know'
      : 'Still a draft: start it when it is ready';
  return (
    <Line to={to} title={objective.objective.title} why={why}>
      <LinkButton href={hrefOf(to)}>Open</LinkButton>
    </Line>
  );
}

interface LineProps {
  readonly to: Route;
  readonly title: string;
  readonly why: string;
  readonly children: ReactNode;
}

const Line = ({ to, title, why, children }: LineProps) => (
  <div className="flex items-center justify-between gap-3">
    <div className="min-w-0">
      <a href={hrefOf(to)} className="font-medium hover:text-accent hover:underline">
        <ClippedText lines={1}>{title}</ClippedText>
      </a>
      <p className="text-sm text-muted">{why}.</p>
    </div>
    {children}
  </div>
);
