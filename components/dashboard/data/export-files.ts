import { localDate } from '../../../lib/domain/calendar';
import type { CycleId } from '../../../lib/domain/ids';
import { MAX_BYTES } from '../../../lib/exchange/backup';
import { backupText } from '../../../lib/exchange/backup-write';
import { markdownText } from '../../../lib/exchange/markdown-write';
import { tableText } from '../../../lib/exchange/table-write';
import { BACKUP_LISTS, backupSlices, deviceOf } from '../../../lib/store/queries/backup';
import { cycleTrees } from '../../../lib/store/queries/cycle-trees';
import { read } from '../../hooks/read';
import { saveFile } from './save-file';

/**
 * Everything but secrets, as one file.
 * @param now epoch ms.
 * @returns can it be imported again? A larger one holds everything too, but is refused unread.
 */
export async function saveBackup(now: number): Promise<boolean> {
  const about = { madeAt: now, device: await read(deviceOf) };
  const parts: Blob[] = [];
  // A blob per slice: the browser may keep it on disk, and no text of the whole file ever stands in memory.
  for await (const piece of backupText(about, BACKUP_LISTS, read(backupSlices))) parts.push(new Blob([piece]));
  saveFile(`throughline-${localDate(now)}.json`, parts, 'application/json');
  return parts.reduce((sum, { size }) => sum + size, 0) <= MAX_BYTES;
}

/** One cycle, or all, as a table. */
export async function saveTable(cycleId: CycleId | null, now: number): Promise<void> {
  const trees = await read((db) => cycleTrees(db, cycleId));
  saveFile(`okrs-${localDate(now)}.csv`, [new Blob([tableText(trees)])], 'text/csv');
}

/** One cycle, or all, as a document. */
export async function saveDocument(cycleId: CycleId | null, now: number): Promise<void> {
  const trees = await read((db) => cycleTrees(db, cycleId));
  saveFile(`okrs-${localDate(now)}.md`, [new Blob([markdownText(trees)])], 'text/markdown');
}
