import type { Row } from '../domain/change';
import { OkrError } from '../domain/errors';
import type { Objective } from '../domain/objective';
import type { Database } from '../store/db';
import { SPACE } from '../store/schema';
import { type Deed, find, save, type UseCase } from './act';

/** Creates or edits an objective. Starting it needs what makes it accountable: owners, a key result, dates that fit. */
export const saveObjective: UseCase<'saveObjective'> = async (input, deed) => {
  if (input.cycleId !== undefined) await find(deed.db, 'cycle', input.cycleId);
  const before = input.id === undefined ? null : await find(deed.db, 'objective', input.id);
  const isReopened = before?.state === 'closed' && input.state === 'active';
  const id = await save(deed, 'objective', { ...input, ...(isReopened && UNGRADED) }, newObjective(deed, input));
  const objective = await find(deed.db, 'objective', id);
  if (input.state === 'active') await refuseUnready(deed.db, objective);
  return { id };
};

const UNGRADED = { outcome: null, score: null, cause: null };

/** An objective as it begins, without its id. */
export const newObjective = (
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

/** What the coach's certain rules stand for (O7, O8, O10, K10, K11): a test holds the two equal. */
async function refuseUnready(db: Database, objective: Row<Objective>): Promise<void> {
  const { startsOn, endsOn } = await find(db, 'cycle', objective.cycleId);
  const rows = await db.keyResults.where('[space+objectiveId]').equals([SPACE, objective.id]).toArray();
  const keyResults = rows.filter(({ deletedAt }) => deletedAt === null);
  const isInside = (day: string) => (startsOn === null || day >= startsOn) && (endsOn === null || day <= endsOn);
  const missing = [
    objective.ownerId === null && 'an owner',
    keyResults.length === 0 && 'a key result',
    keyResults.some(({ ownerId }) => ownerId === null) && 'an owner for every key result',
    keyResults.some(({ dueOn }) => dueOn !== null && !isInside(dueOn)) && 'due dates within the cycle',
    (startsOn === null || endsOn === null) && 'a cycle with dates',
  ].filter((word) => word !== false);
  if (missing.length > 0) throw new OkrError('objective.not-ready', { missing: missing.join(', '), field: 'state' });
}
