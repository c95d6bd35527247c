import { me } from '../store/queries/alive';
import { save, type UseCase } from './act';
import { NEW_CYCLE } from './save-cycle';
import { saveObjective } from './save-objective';

/** The first run: who I am, a cycle, a first objective. One act, so one undo takes it all back. */
export const startWorkspace: UseCase<'startWorkspace'> = async ({ myName, cycle, objectiveTitle }, deed) => {
  const known = await me(deed.db);
  const personId = await save(
    deed,
    'person',
    { id: known?.id, name: myName },
    { name: myName, isMe: true, handles: [] },
  );
  const cycleId = await save(deed, 'cycle', cycle, NEW_CYCLE);
  const { id: objectiveId } = await saveObjective({ title: objectiveTitle, cycleId, ownerId: personId }, deed);
  return { personId, cycleId, objectiveId };
};
