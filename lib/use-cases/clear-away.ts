import { DAY_MS } from '../domain/calendar';
import { readSnapshotName, SNAPSHOT_FOLDER } from '../domain/snapshot';
import { dropFile } from '../store/files';
import { allFilesIn } from '../store/queries/kept-files';

/** Clears away what a browser that was killed left of a snapshot on its way. One that is still being written is younger than a day. */
export async function clearAway(now: number): Promise<void> {
  // Where private files are forbidden there are none.
  const files = await allFilesIn(SNAPSHOT_FOLDER).catch(() => []);
  for (const { name, lastModified } of files)
    if (!readSnapshotName(name) && lastModified < now - DAY_MS) await dropFile(SNAPSHOT_FOLDER, name);
}
