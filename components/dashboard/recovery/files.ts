import { QUARANTINE_FOLDER, readSnapshotName, SNAPSHOT_FOLDER, type Snapshot } from '../../../lib/domain/snapshot';

/** A snapshot that can be brought back. */
export interface Kept extends Snapshot {
  readonly name: string;
  readonly bytes: number;
}

/** Files lie where this page can read them itself, so that a large one need not travel through a message. */
async function filesIn(folder: string): Promise<File[]> {
  try {
    const handle = await (await navigator.storage.getDirectory()).getDirectoryHandle(folder, { create: true });
    const files: File[] = [];
    for await (const entry of handle.values()) {
      if (entry.kind === 'file') files.push(await (entry as FileSystemFileHandle).getFile());
    }
    return files.filter(({ size }) => size > 0);
  } catch {
    // A browser that is always private has no such files.
    return [];
  }
}

/** Snapshots, newest first. */
export async function keptSnapshots(): Promise<Kept[]> {
  const kept = (await filesIn(SNAPSHOT_FOLDER)).flatMap(({ name, size }) => {
    const snapshot = readSnapshotName(name);
    return snapshot ? [{ ...snapshot, name, bytes: size }] : [];
  });
  return kept.toSorted((a, b) => b.madeAt - a.madeAt);
}

/** Names of files with damaged rows. */
export const quarantined = async (): Promise<string[]> =>
  (await filesIn(QUARANTINE_FOLDER)).map(({ name }) => name).toSorted();

/** Saves a file outside of the browser. */
async function save(folder: string, name: string, as: string): Promise<void> {
  const file = (await filesIn(folder)).find((each) => each.name === name);
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
