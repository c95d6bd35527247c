import { OkrError } from '../../../lib/domain/errors';
import { QUARANTINE_FOLDER, readSnapshotName, SNAPSHOT_FOLDER, type Snapshot } from '../../../lib/domain/snapshot';
import { filesIn } from '../../../lib/store/queries/kept-files';

/** A snapshot that can be brought back. */
export interface Kept extends Snapshot {
  readonly name: string;
  readonly bytes: number;
}

/** Files lie where this page can read them itself, so that a large one need not travel through a message. */
const filesOf = (folder: string): Promise<File[]> =>
  filesIn(folder).catch((error: unknown) => {
    if (error instanceof OkrError) throw error;
    // A browser that is always private has no such files.
    return [];
  });

/** Snapshots, newest first. @throws OkrError `database.slow`. */
export async function keptSnapshots(): Promise<Kept[]> {
  const kept = (await filesOf(SNAPSHOT_FOLDER)).flatMap(({ name, size }) => {
    const snapshot = readSnapshotName(name);
    return snapshot ? [{ ...snapshot, name, bytes: size }] : [];
  });
  return kept.toSorted((a, b) => b.madeAt - a.madeAt);
}

/** Names of files with damaged rows. */
export const quarantined = async (): Promise<string[]> =>
  (await filesOf(QUARANTINE_FOLDER)).map(({ name }) => name).toSorted();

/** Saves a file outside of the browser. */
async function save(folder: string, name: string, as: string): Promise<void> {
  const file = (await filesOf(folder)).find((each) => each.name === name);
  if (!file) return;
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = as;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

export const saveSnapshot = ({ name, madeAt }: Pick<Kept, 'name' | 'madeAt'>): Promise<void> =>
  save(SNAPSHOT_FOLDER, name, `throughline-${new Date(madeAt).toISOString().slice(0, 16).replace(/\D/g, '-')}.json`);

export const saveQuarantined = (name: string): Promise<void> =>
  save(QUARANTINE_FOLDER, name, `throughline-damaged-${name}`);
