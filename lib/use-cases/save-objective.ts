import type { Row } from '../domain/change';
import { OkrError } from '../domain/errors';
import type { ObjectiveId } from '../domain/ids';
import type { Objective } from '../domain/objective';
import type { Database } from '../store/db';
import { rowKey, SPACE } from '../store/schema';
import { type Deed, find, save, type UseCase } from './act';

/** Creates or edits an objective. Starting it needs what makes it accountable: an owner, a key result, a cycle with dates. */
export const saveObjective: UseCase<'saveObjective'> = async (input, deed) => {
  if (input.cycleId !== undefined) await find(deed.db, 'cycle', input.cycleId);
  const id = await save(deed, 'objective', input, newObjective(deed, input));
  const objective = await find(deed.db, 'objective', id);
  if (input.parent) await refuseLoop(deed.db, objective);
  if (input.state === 'active') await refuseUnready(deed.db, objective);
  return { id };
};

const newObjective = (
  deed: Deed,
  { cycleId, title }: { cycleId?: Objective['cycleId']; title?: string },
): Omit<Objective, 'id'> => ({
  title: title ?? '',
  why: '',
  cycleId: cycleId ?? ('' as Objective['cycleId']),
  ownerId: deed.personId === '' ? null : deed.personId,
  level: 'team',
  kind: 'committed',
  parent: null,
  contribution: '',
  state: 'draft',
  weight: 1,
  outcome: null,
  score: null,
  retrospective: '',
});

/** Walks up the parents; meeting the objective itself again means it would serve itself. */
async function refuseLoop(db: Database, objective: Row<Objective>): Promise<void> {
  const met = new Set<ObjectiveId>();
  for (let above = await parentOf(db, objective); above && !met.has(above.id); above = await parentOf(db, above)) {
    if (above.id === objective.id) throw new OkrError('objective.alignment-loop', { field: 'parent' });
    met.add(above.id);
  }
}

async function parentOf(db: Database, { parent }: Objective): Promise<Row<Objective> | undefined> {
  if (!parent) return undefined;
  if ('objectiveId' in parent) return db.objectives.get(rowKey(parent.objectiveId));
  const keyResult = await db.keyResults.get(rowKey(parent.keyResultId));
  return keyResult && db.objectives.get(rowKey(keyResult.objectiveId));
}

async function refuseUnready(db: Database, objective: Row<Objective>): Promise<void> {
  const cycle = await find(db, 'cycle', objective.cycleId);
  const keyResults = await db.keyResults.where('[space+objectiveId]').equals([SPACE, objective.id]).toArray();
  const missing = [
    objective.ownerId === null && 'an owner',
    !keyResults.some((keyResult) => keyResult.deletedAt === null) && 'a key result',
    (cycle.startsOn === null || cycle.endsOn === null) && 'a cycle with dates',
  ].filter((word) => word !== false);
  if (missing.length > 0) throw new OkrError('objective.not-ready', { missing: missing.join(', '), field: 'state' });
}
