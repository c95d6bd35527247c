import type { DutyViewOf } from '../../lib/store/queries/duties';
import { CloseForm } from '../dashboard/objectives/CloseForm';
import { Say } from '../dashboard/shell/notices';
import { useSay } from './notices';
import { OwedLine } from './OwedLine';

interface OwedReviewProps {
  readonly duty: DutyViewOf<'review'>;
  /** The row is about to go. */
  readonly onDone: () => void;
}

const stay = () => {};

/** An objective whose cycle is over: say what came of it, confirm what follows from that. */
export function OwedReview({ duty, onDone }: OwedReviewProps) {
  const say = useSay();
  return (
    <OwedLine duty={duty} action={null}>
      <Say value={(said) => say({ tone: 'done', ...said })}>
        <CloseForm view={duty.objective} isBrief onDone={onDone} onCancel={stay} />
      </Say>
    </OwedLine>
  );
}
