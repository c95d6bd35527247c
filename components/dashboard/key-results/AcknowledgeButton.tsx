import type { CheckInId } from '../../../lib/domain/ids';
import { Refusal } from '../../okr/Refusal';
import { Button } from '../../ui/Button';
import { cut } from '../../ui/ClippedText';
import { useSaidAct } from '../shell/useSaidAct';

interface AcknowledgeButtonProps {
  readonly checkInId: CheckInId;
  /** Of its key result. */
  readonly title: string;
  readonly onDone?: () => void;
}

/** Says that a check-in was read, for the one who has to. */
export function AcknowledgeButton({ checkInId, title, onDone }: AcknowledgeButtonProps) {
  const { send, isPending, refusal } = useSaidAct('acknowledge');
  const acknowledge = async () => {
    if (await send({ checkInId }, 'Acknowledged.')) onDone?.();
  };
  return (
    <div className="flex flex-col items-end gap-1">
      <Button
        aria-label={`Acknowledge the check-in on ${cut(title, 60)}`}
        isPending={isPending}
        onClick={() => acknowledge().catch(reportError)}
      >
        Acknowledge
      </Button>
      <Refusal refusal={refusal} />
    </div>
  );
}
