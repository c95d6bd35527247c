import { v7 as newId } from 'uuid';
import { OkrError } from '../domain/errors';
import { ladder, readSnapshotName, SNAPSHOT_FOLDER, type SnapshotReason, snapshotName } from '../domain/snapshot';
import { dropFile, streamFile } from '../store/files';
import { filesIn } from '../store/queries/kept-files';
import { dump, salvage } from '../store/snapshot';

/** A database of any version. */
type Openable = Parameters<typeof dump>[0];

/** All snapshots together. */
const MAX_BYTES = 256e6;

/** Snapshots on disk, newest first. */
export async function listSnapshots() {
  const files = (await filesIn(SNAPSHOT_FOLDER)).flatMap(({ name, size: bytes }) => {
    const snapshot = readSnapshotName(name);
    return snapshot ? [{ ...snapshot, name, bytes }] : [];
  });
  return files.toSorted((a, b) => b.madeAt - a.madeAt);
}

/**
 * Puts a copy of everything into the private file system, and drops what the age ladder does not keep.
 * @param onDamage told when some rows cannot be read: all others are in it.
 * @returns its name; `null` when there is nothing to copy.
 * @throws OkrError `snapshot.failed`: what was to come after it must not happen.
 */
export async function takeSnapshot(
  db: Openable,
  reason: SnapshotReason,
  now: number,
  onDamage = () => {},
): Promise<string | null> {
  const writtenBy = (writeOut: typeof dump) =>
    streamFile(SNAPSHOT_FOLDER, newId(), async (write) => {
      const { version: schema, counts, isBlank } = await writeOut(db, now, write);
      return isBlank ? null : snapshotName({ madeAt: now, reason, schema, counts });
    });
  try {
    const name = await writtenBy(dump).catch(() => (onDamage(), writtenBy(salvage)));
    const files = await listSnapshots();
    const kept = ladder(files, now, MAX_BYTES);
    for (const file of files) if (!kept.has(file.name)) await dropFile(SNAPSHOT_FOLDER, file.name);
    return name;
  } catch (cause) {
    throw new OkrError('snapshot.failed', {}, { cause });
  }
}
