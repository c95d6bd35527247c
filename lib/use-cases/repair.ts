import { DAY_MS } from '../domain/calendar';
import { OkrError } from '../domain/errors';
import { QUARANTINE_FOLDER } from '../domain/snapshot';
import type { Database } from '../store/db';
import { writeFile } from '../store/files';
import { mendRollUps } from '../store/mend-roll-ups';
import { findDamaged, heal } from '../store/quarantine';

/** When every row was looked at last, epoch ms. */
const CHECKED = 'rowsChecked';

/**
 * Looks at every record, and at the numbers that are kept of them, which are simply computed anew where they are wrong. Damaged ones are written into the quarantine first, where they can be seen and exported, and
 * only then made whole out of their journal.
 * @throws OkrError `snapshot.failed` when the quarantine cannot be written; nothing was changed then.
 */
export async function repair(
  db: Database,
  now: number,
): Promise<{ readonly damaged: number; readonly healed: number; readonly recomputed: number }> {
  const damaged = await findDamaged(db);
  await keepAside(damaged, now);
  let healed = 0;
  for (const each of damaged) if (await heal(db, each)) healed++;
  return { damaged: damaged.length, healed, recomputed: await mendRollUps(db) };
}

/** Once a day, when somebody is there to be told. @returns `null` when it is not time. */
export async function repairDaily(db: Database, now: number): Promise<Awaited<ReturnType<typeof repair>> | null> {
  const last = (await db.meta.get(CHECKED))?.value as number | undefined;
  if (last !== undefined && Math.abs(now - last) < DAY_MS) return null;
  const found = await repair(db, now);
  await db.meta.put({ key: CHECKED, value: now });
  return found;
}

/** Writes rows into the quarantine as they were found. @throws OkrError `snapshot.failed`. */
export async function keepAside(rows: readonly object[], now: number): Promise<void> {
  if (rows.length === 0) return;
  try {
    await writeFile(QUARANTINE_FOLDER, `${now}_${rows.length}.json`, [JSON.stringify(rows, null, 2)]);
  } catch (cause) {
    throw new OkrError('snapshot.failed', {}, { cause });
  }
}
