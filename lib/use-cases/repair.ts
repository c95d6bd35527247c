import { OkrError } from '../domain/errors';
import { QUARANTINE_FOLDER } from '../domain/snapshot';
import { writeFile } from '../platform/snapshot-files';
import type { Database } from '../store/db';
import { findDamaged, heal } from '../store/quarantine';
import { refreshRollUps } from '../store/roll-ups';

/**
 * Looks at every record. Damaged ones are written into the quarantine first, where they can be seen and exported, and
 * only then made whole out of their journal.
 * @throws OkrError `snapshot.failed` when the quarantine cannot be written; nothing was changed then.
 */
export async function repair(
  db: Database,
  now: number,
): Promise<{ readonly damaged: number; readonly healed: number }> {
  const damaged = await findDamaged(db);
  if (damaged.length === 0) return { damaged: 0, healed: 0 };
  try {
    await writeFile(QUARANTINE_FOLDER, `${now}_${damaged.length}.json`, [JSON.stringify(damaged, null, 2)]);
  } catch (cause) {
    throw new OkrError('snapshot.failed', {}, { cause });
  }
  let healed = 0;
  for (const each of damaged) if (await heal(db, each)) healed++;
  await db.transaction('rw', db.tables, async () =>
    refreshRollUps(
      db,
      (await db.keyResults.toArray()).map(({ id }) => id),
    ),
  );
  return { damaged: damaged.length, healed };
}
