import 'fake-indexeddb/auto';
import { backupText } from '../../lib/exchange/backup-write';
import type { Database } from '../../lib/store/db';
import { BACKUP_LISTS, backupSlices, deviceOf } from '../../lib/store/queries/backup';
import { importBackup, previewBackup, stageImport } from '../../lib/use-cases/import-backup';
import { newId } from './new-id';

/** A workspace's backup as a file holds it. */
export async function exported(db: Database, now = 0): Promise<string> {
  let text = '';
  const about = { madeAt: now, device: await deviceOf(db) };
  for await (const piece of backupText(about, BACKUP_LISTS, backupSlices(db))) text += piece;
  return text;
}

/** Sends a file as the page does, in slices. */
export async function staged(db: Database, text: string) {
  const importId = newId();
  const half = Math.ceil(text.length / 2);
  await stageImport(db, { importId, part: 0, text: text.slice(0, half) });
  await stageImport(db, { importId, part: 1, text: text.slice(half) });
  return { importId, parts: 2 };
}

export const imported = async (db: Database, text: string, now: number) =>
  importBackup(db, await staged(db, text), now);
export const previewed = async (db: Database, text: string, now: number) =>
  previewBackup(db, await staged(db, text), now);

const SHARED = [
  'people',
  'cycles',
  'objectives',
  'keyResults',
  'links',
  'checkIns',
  'settings',
  'tickets',
  'ticketEvents',
  'rollUps',
  'changes',
];

/** Everything that a backup has to bring back, and the numbers that follow from it. */
export async function contentOf(db: Database): Promise<Record<string, unknown[]>> {
  return Object.fromEntries(
    await Promise.all(SHARED.map(async (name) => [name, await db.table(name).toArray()] as const)),
  );
}
