import type { Duty } from '../../lib/domain/duty';
import { ago } from '../../lib/i18n/words';
import type { KeyResultView } from '../../lib/store/queries/key-result-views';
import { useNow } from '../hooks/useNow';
import { ClippedText } from '../ui/ClippedText';
import { useCheckIn } from './useCheckIn';

interface OwedCheckInProps {
  readonly goal: KeyResultView;
  readonly duty: Extract<Duty, { kind: 'checkIn' }>;
  /** The row is about to go. */
  readonly onDone: () => void;
}

/** One check-in that is due: open, confirm. */
export function OwedCheckIn({ goal, duty, onDone }: OwedCheckInProps) {
  const now = useNow();
  const { button, form } = useCheckIn(goal, onDone);
  return (
    <div className="flex flex-col gap-2">
      <div className="flex items-start justify-between gap-2">
        <div className="min-w-0">
          <ClippedText className="text-ink">{goal.keyResult.title}</ClippedText>
          <p className="text-xs text-muted">
            {duty.because === 'cadence'
              ? `Check-in due ${ago(duty.dueAt, now)}`
              : 'All its tickets are done: did the outcome come?'}
          </p>
        </div>
        {button}
      </div>
      {form}
    </div>
  );
}
