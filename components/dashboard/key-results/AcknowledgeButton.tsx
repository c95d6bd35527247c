import type { CheckInId } from '../../../lib/domain/ids';
import { Refusal } from '../../okr/Refusal';
import { Button } from '../../ui/Button';
import { cut } from '../format';
import { useSaidAct } from '../shell/useSaidAct';

interface AcknowledgeButtonProps {
  readonly checkInId: CheckInId;
  /** Of its key result. */
  readonly title: string;
}

/** Says that a check-in was read, for the one who has to. */
export function AcknowledgeButton({ checkInId, title }: AcknowledgeButtonProps) {
  const { send, isPending, refusal } = useSaidAct('acknowledge');
  return (
    <div className="flex flex-col items-end gap-1">
      <Button
        aria-label={`Acknowledge the check-in on ${cut(title, 60)}`}
        isPending={isPending}
        onClick={() => send({ checkInId }, 'Acknowledged.').catch(reportError)}
      >
        Acknowledge
      </Button>
      <Refusal refusal={refusal} />
    </div>
  );
}
