import type { Row } from '../../domain/change';
import type { PersonId } from '../../domain/ids';
import type { KeyResult } from '../../domain/key-result';
import type { Database } from '../db';
import { rowKey, SPACE } from '../schema';
import { alive } from './alive';
import { type ObjectiveView, viewObjectives } from './objective-views';

/** Key results somebody works on beside their owner. An index of many entries a row cannot tell spaces apart. */
export const contributions = async (db: Database, personId: PersonId): Promise<Row<KeyResult>[]> =>
  alive(await db.keyResults.where('contributors').equals(personId).toArray()).filter(({ space }) => space === SPACE);

/** Objectives with a key result somebody contributes to, not counting their own. @param now epoch ms. */
export async function contributedBy(db: Database, personId: PersonId, now: number): Promise<ObjectiveView[]> {
  const theirs = (await contributions(db, personId)).filter(({ ownerId }) => ownerId !== personId);
  const objectives = await db.objectives.bulkGet([...new Set(theirs.map((row) => row.objectiveId))].map(rowKey));
  return openFirst(await viewObjectives(db, alive(objectives), now));
}

/** Objectives whose check-ins somebody reads. @param now epoch ms. */
export async function reviewedBy(db: Database, personId: PersonId, now: number): Promise<ObjectiveView[]> {
  const rows = await db.objectives.where('[space+reviewerId]').equals([SPACE, personId]).toArray();
  return openFirst(await viewObjectives(db, rows, now));
}

const openFirst = (views: readonly ObjectiveView[]) =>
  views.toSorted((a, b) => Number(a.objective.state === 'closed') - Number(b.objective.state === 'closed'));
