import type { CheckInId } from '../../../lib/domain/ids';
import { keyResults } from '../../../lib/i18n/en/key-results';
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
    if (await send({ checkInId }, keyResults.acknowledged)) onDone?.();
  };
  return (
    <div className="flex flex-col items-end gap-1">
      <Button
        aria-label={keyResults.acknowledgeOf(cut(title, 60))}
        isPending={isPending}
        onClick={() => acknowledge().catch(reportError)}
      >
        {keyResults.acknowledge}
      </Button>
      <Refusal refusal={refusal} />
    </div>
  );
}
