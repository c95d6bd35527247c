import type { KeyResultId } from '../domain/ids';
import { isSame } from '../domain/same';
import type { Database } from './db';
import { alive } from './queries/alive';
import { computeRollUps } from './roll-ups';
import { rowKey } from './schema';

/** So many are looked at in one transaction: whoever acts meanwhile waits no longer than for these. */
const AT_ONCE = 20;

/** Compares the kept numbers of every key result with what they are made of. @returns how many were wrong, missing or unreadable; they are right now. */
export async function mendRollUps(db: Database): Promise<number> {
  const ids = (await db.keyResults.toCollection().primaryKeys()).map(([, id]) => id as KeyResultId);
  let mended = 0;
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    mended += await db.transaction('rw', db.tables, async () => mend(db, ids.slice(from, from + AT_ONCE)));
  }
  return mended;
}

async function mend(db: Database, ids: readonly KeyResultId[]): Promise<number> {
  const right = await computeRollUps(db, alive(await db.keyResults.bulkGet(ids.map(rowKey))));
  // One by one, so that a row the browser cannot read leaves the others readable.
  const kept = await Promise.all(right.map(({ id }) => db.rollUps.get(rowKey(id)).catch(() => undefined)));
  const wrong = right.filter((row, i) => !isSame(row, kept[i]));
  await db.rollUps.bulkPut(wrong);
  return wrong.length;
}
