import type { PersonId } from '../../domain/ids';
import type { Database } from '../db';
import { rowKey } from '../schema';
import { alive, wholeSpace } from './alive';
import { type ObjectiveView, viewObjectives } from './objective-views';

/**
 * Objectives with a key result somebody contributes to, not counting their own. No index tells this, so all key results are
 * looked through: asked when a person wants to see it, not every day. @param now epoch ms.
 */
export async function contributedBy(db: Database, personId: PersonId, now: number): Promise<ObjectiveView[]> {
  const rows = await db.keyResults
    .where('[space+id]')
    .between(...wholeSpace())
    .filter(({ contributors, ownerId }) => contributors.includes(personId) && ownerId !== personId)
    .toArray();
  const objectives = await db.objectives.bulkGet([...new Set(alive(rows).map((row) => row.objectiveId))].map(rowKey));
  return openFirst(await viewObjectives(db, alive(objectives), now));
}

/** Objectives whose check-ins somebody reads. As with contributions, all are looked through. @param now epoch ms. */
export async function reviewedBy(db: Database, personId: PersonId, now: number): Promise<ObjectiveView[]> {
  const rows = await db.objectives
    .where('[space+id]')
    .between(...wholeSpace())
    .filter(({ reviewerId }) => reviewerId === personId)
    .toArray();
  return openFirst(await viewObjectives(db, rows, now));
}

const openFirst = (views: readonly ObjectiveView[]) =>
  views.toSorted((a, b) => Number(a.objective.state === 'closed') - Number(b.objective.state === 'closed'));
