import type { Database } from '../db';
import { wholeSpace } from './alive';

/** Is the one objective there is somebody's first, and was a ticket ever linked? Reads two rows, however much there is. */
export async function isFirstGoal(db: Database): Promise<{ readonly isFirst: boolean; readonly hasLink: boolean }> {
  const objectives = await db.objectives
    .where('[space+id]')
    .between(...wholeSpace())
    .limit(2)
    .primaryKeys();
  const link = await db.links
    .where('[space+id]')
    .between(...wholeSpace())
    .first();
  return { isFirst: objectives.length < 2, hasLink: link !== undefined };
}
