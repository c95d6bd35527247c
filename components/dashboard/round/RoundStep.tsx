import { everywhere } from '../../../lib/i18n/en/everywhere';
import { round as roundWords } from '../../../lib/i18n/en/round';
import type { DutyViewOf } from '../../../lib/store/queries/duties';
import { useNow } from '../../hooks/useNow';
import { CheckInForm } from '../../okr/CheckInForm';
import { whyOwed } from '../../okr/duty-words';
import { KeyResultLine } from '../../okr/KeyResultLine';
import { Card } from '../../ui/Card';
import { ClippedText } from '../../ui/ClippedText';
import { KeyCaps } from '../keys/KeyCaps';
import { ROUND_KEYS } from '../keys/keys';

interface RoundStepProps {
  readonly duty: DutyViewOf<'checkIn'>;
  /** From 1. */
  readonly step: number;
  readonly of: number;
  readonly onDone: (actId: string) => void;
  readonly onLater: () => void;
}

/** One check-in of the round: how it stands, why it is owed, and the form with the keyboard already in it. */
export function RoundStep({ duty, step, of, onDone, onLater }: RoundStepProps) {
  const now = useNow();
  const { objective } = duty.goal;
  return (
    <Card size="roomy">
      <div className="flex flex-col gap-3">
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 text-sm text-muted">
          <p role="status">{roundWords.step(step, of, whyOwed(duty, now))}</p>
          <progress className="h-2 w-32" aria-label={roundWords.howFar} max={of} value={step - 1} />
        </div>
        <ClippedText lines={1} className="text-sm text-muted">
          {objective.title}
        </ClippedText>
        <KeyResultLine goal={duty.goal} />
        <CheckInForm goal={duty.goal} onDone={onDone} onCancel={onLater} />
        <ul className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-muted">
          {Object.entries(ROUND_KEYS).map(([key, meaning]) => (
            <li key={key}>
              <KeyCaps keys={[key]} /> {everywhere.keys[meaning]}
            </li>
          ))}
        </ul>
      </div>
    </Card>
  );
}
