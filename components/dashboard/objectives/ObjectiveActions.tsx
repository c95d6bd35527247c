import type { Objective } from '../../../lib/domain/objective';
import { objectives } from '../../../lib/i18n/en/objectives';
import { Refusal } from '../../okr/Refusal';
import { Button } from '../../ui/Button';
import { EditAndDelete } from '../shell/EditAndDelete';
import { useSaidAct } from '../shell/useSaidAct';
import { StartButton } from './StartButton';

export type ObjectiveMode = 'reading' | 'editing' | 'closing' | 'carrying';

interface ObjectiveActionsProps {
  readonly objective: Objective;
  readonly mode: ObjectiveMode;
  readonly onMode: (mode: ObjectiveMode) => void;
}

/** What can be done with an objective. */
export function ObjectiveActions({ objective: { id, state }, mode, onMode }: ObjectiveActionsProps) {
  const { send, isPending, refusal } = useSaidAct('saveObjective');
  const reopen = () => send({ id, state: 'active' }, objectives.reopened).catch(reportError);
  const toggle = (next: ObjectiveMode) => () => onMode(mode === next ? 'reading' : next);
  return (
    <>
      {state === 'draft' && <StartButton id={id} kind="primary" />}
      {state === 'active' && (
        <Button aria-expanded={mode === 'closing'} onClick={toggle('closing')}>
          {objectives.close}
        </Button>
      )}
      {state === 'closed' && (
        <>
          <Button aria-expanded={mode === 'carrying'} onClick={toggle('carrying')}>
            {objectives.carry}
          </Button>
          <Button isPending={isPending} onClick={reopen}>
            {objectives.reopen}
          </Button>
        </>
      )}
      <EditAndDelete
        kind="objective"
        id={id}
        next={{ name: 'goals' }}
        isEditing={mode === 'editing'}
        onEdit={toggle('editing')}
      />
      <Refusal refusal={refusal} />
    </>
  );
}
