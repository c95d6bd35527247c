import type { PersonId } from '../../domain/ids';
import type { Database } from '../db';
import { SPACE } from '../schema';
import { alive } from './alive';
import { type ObjectiveView, viewObjectives } from './objective-views';

/** Objectives a person owns or owns a key result of; closed ones last. @param now epoch ms. */
export async function goalsOf(db: Database, personId: PersonId, now: number): Promise<ObjectiveView[]> {
  const own = [SPACE, personId];
  const keyResults = alive(await db.keyResults.where('[space+ownerId]').equals(own).toArray());
  const above = await db.objectives.bulkGet(keyResults.map((row) => [SPACE, row.objectiveId]));
  const rows = alive([...(await db.objectives.where('[space+ownerId]').equals(own).toArray()), ...above]);
  const once = [...new Map(rows.map((row) => [row.id, row])).values()];
  const rank = (view: ObjectiveView) => (view.objective.state === 'closed' ? 1 : 0);
  return (await viewObjectives(db, once, now)).toSorted((a, b) => rank(a) - rank(b));
}
