import type { DutyViewOf } from '../../lib/store/queries/duties';
import { checkInDraftKey } from '../okr/draft-keys';
import { OwedLine } from './OwedLine';
import { useCheckIn } from './useCheckIn';

interface OwedCheckInProps {
  readonly duty: DutyViewOf<'checkIn'>;
  /** The row is about to go. */
  readonly onDone: () => void;
}

/** One check-in that is due: open, confirm; or, where there is no last confidence to confirm, say it, confirm. */
export function OwedCheckIn({ duty, onDone }: OwedCheckInProps) {
  const { button, form } = useCheckIn(duty.goal, {
    isFirst: duty.goal.numbers.lastCheckIn === null,
    draftKey: checkInDraftKey(duty.goal),
    onDone,
  });
  return (
    <OwedLine duty={duty} action={button}>
      {form}
    </OwedLine>
  );
}
