import 'fake-indexeddb/auto';
import { readBackup } from '../../lib/exchange/backup-read';
import { backupText } from '../../lib/exchange/backup-write';
import type { Database } from '../../lib/store/db';
import { BACKUP_LISTS, backupSlices, deviceOf } from '../../lib/store/queries/backup';
import { TABLES } from '../../lib/store/schema';
import { importBackup, previewBackup } from '../../lib/use-cases/import-backup';
import { UNWATCHED } from '../../lib/use-cases/import-parts';
import { newId } from './new-id';

/** A workspace's backup as a file holds it. */
export async function exported(db: Database, now = 0): Promise<string> {
  let text = '';
  const about = { madeAt: now, device: await deviceOf(db) };
  for await (const piece of backupText(about, BACKUP_LISTS, backupSlices(db))) text += piece;
  return text;
}

/** A file as the page hands it to the desk. */
export const chosen = (text: string) => ({ importId: newId(), file: new Blob([text]), watch: UNWATCHED });

export const readText = (text: string, now: number) => readBackup(new Blob([text]), now, UNWATCHED);
export const imported = (db: Database, text: string, now: number) => importBackup(db, chosen(text), now);
export const previewed = (db: Database, text: string, now: number) => previewBackup(db, chosen(text), now);

const SHARED = [...Object.values(TABLES), 'tickets', 'ticketEvents', 'rollUps', 'changes'];

/** Everything that a backup has to bring back, and the numbers that follow from it. */
export async function contentOf(db: Database): Promise<Record<string, unknown[]>> {
  return Object.fromEntries(
    await Promise.all(SHARED.map(async (name) => [name, await db.table(name).toArray()] as const)),
  );
}
