/**
 * Files in the origin's private file system: they outlive a lost database in both browsers, and no content script sees
 * them. A file that is not completely written is empty: the browser swaps it in when it is closed.
 */
const folderOf = async (folder: string): Promise<FileSystemDirectoryHandle> =>
  (await navigator.storage.getDirectory()).getDirectoryHandle(folder, { create: true });

export interface StoredFile {
  readonly name: string;
  readonly bytes: number;
}

/** Complete files of a folder. */
export async function listFiles(folder: string): Promise<StoredFile[]> {
  const files: StoredFile[] = [];
  for await (const entry of (await folderOf(folder)).values()) {
    if (entry.kind !== 'file') continue;
    const { size } = await (entry as FileSystemFileHandle).getFile();
    if (size > 0) files.push({ name: entry.name, bytes: size });
  }
  return files;
}

/**
 * Writes a text as it comes, all of it or nothing: no more of it is held than the disk is behind.
 * @param unfinished what it is called until then.
 * @param make hands over the pieces, and says what the file is called; `null` = it is not kept.
 */
export async function streamFile(
  folder: string,
  unfinished: string,
  make: (write: (piece: string) => void) => Promise<string | null>,
): Promise<string | null> {
  const files = await folderOf(folder);
  const target = (await files.getFileHandle(unfinished, { create: true })) as Movable;
  const stream = await target.createWritable();
  try {
    const name = await make((piece) => {
      // A failed piece fails all after it, and closing.
      stream.write(piece).catch(() => {});
    });
    await stream.close();
    if (name === null) await files.removeEntry(unfinished);
    else await target.move(name);
    return name;
  } catch (error) {
    // One that failed is closed already.
    await stream.abort().catch(() => {});
    await files.removeEntry(unfinished);
    throw error;
  }
}

/** Known to both browsers, and not yet to TypeScript. */
type Movable = FileSystemFileHandle & { move(name: string): Promise<void> };

/** Writes all of it or nothing. */
export async function writeFile(folder: string, name: string, pieces: readonly string[]): Promise<void> {
  const target = await (await folderOf(folder)).getFileHandle(name, { create: true });
  const stream = await target.createWritable();
  for (const piece of pieces) await stream.write(piece);
  await stream.close();
}

/** A file to be read. @throws DOMException when it is not there. */
export const openFile = async (folder: string, name: string): Promise<File> =>
  (await (await folderOf(folder)).getFileHandle(name)).getFile();

export async function dropFile(folder: string, name: string): Promise<void> {
  await (await folderOf(folder)).removeEntry(name);
}
