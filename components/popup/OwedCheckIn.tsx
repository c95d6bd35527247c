import type { DutyViewOf } from '../../lib/store/queries/duties';
import { OwedLine } from './OwedLine';
import { useCheckIn } from './useCheckIn';

interface OwedCheckInProps {
  readonly duty: DutyViewOf<'checkIn'>;
  /** The row is about to go. */
  readonly onDone: () => void;
}

/** One check-in that is due: open, confirm. */
export function OwedCheckIn({ duty, onDone }: OwedCheckInProps) {
  const { button, form } = useCheckIn(duty.goal, onDone);
  return (
    <OwedLine duty={duty} action={button}>
      {form}
    </OwedLine>
  );
}
