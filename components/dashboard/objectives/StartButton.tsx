import type { ObjectiveId } from '../../../lib/domain/ids';
import { Refusal } from '../../okr/Refusal';
import { Button } from '../../ui/Button';
import { useSaidAct } from '../shell/useSaidAct';

/** Starts a draft. It is refused with what is missing. */
export function StartButton({ id }: { readonly id: ObjectiveId }) {
  const { send, isPending, refusal } = useSaidAct('saveObjective');
  return (
    <div className="flex flex-col items-end gap-1">
      <Button
        isPending={isPending}
        onClick={() => send({ id, state: 'active' }, 'Objective started.').catch(reportError)}
      >
        Start
      </Button>
      <Refusal refusal={refusal} />
    </div>
  );
}
