import type { Objective } from '../../../lib/domain/objective';
import { Refusal } from '../../okr/Refusal';
import { Button } from '../../ui/Button';
import { useDelete } from '../shell/useDelete';
import { useSaidAct } from '../shell/useSaidAct';

export type ObjectiveMode = 'reading' | 'editing' | 'closing' | 'carrying';

interface ObjectiveActionsProps {
  readonly objective: Objective;
  readonly mode: ObjectiveMode;
  readonly onMode: (mode: ObjectiveMode) => void;
}

/** What can be done with an objective. Starting it is refused with what is missing. */
export function ObjectiveActions({ objective: { id, state }, mode, onMode }: ObjectiveActionsProps) {
  const { send, isPending, refusal } = useSaidAct('saveObjective');
  const deletion = useDelete('objective', { name: 'goals' });
  const begin = (done: string) => () => send({ id, state: 'active' }, done).catch(reportError);
  const toggle = (next: ObjectiveMode) => () => onMode(mode === next ? 'reading' : next);
  return (
    <>
      {state === 'draft' && (
        <Button kind="primary" isPending={isPending} onClick={begin('Objective started.')}>
          Start
        </Button>
      )}
      {state === 'active' && (
        <Button aria-expanded={mode === 'closing'} onClick={toggle('closing')}>
          Close…
        </Button>
      )}
      {state === 'closed' && (
        <>
          <Button aria-expanded={mode === 'carrying'} onClick={toggle('carrying')}>
            Carry over…
          </Button>
          <Button isPending={isPending} onClick={begin('Objective reopened.')}>
            Reopen
          </Button>
        </>
      )}
      <Button aria-expanded={mode === 'editing'} onClick={toggle('editing')}>
        Edit
      </Button>
      <Button kind="quiet" isPending={deletion.isPending} onClick={() => deletion.remove(id)}>
        Delete
      </Button>
      <div className="basis-full empty:hidden">
        <Refusal refusal={refusal ?? deletion.refusal} />
      </div>
    </>
  );
}
