import { STALL_LIMIT_MS } from './long-work';
import { folderOf } from './queries/kept-files';
import { LIMIT_MS, withTimeLimit } from './time-limit';

/** A browser whose database does not answer may keep its files to itself, too. @throws OkrError `database.slow`. */
const inTime = <T>(work: Promise<T>, ms = LIMIT_MS): Promise<T> => withTimeLimit(work, 'files', ms);

/**
 * Writes a text as it comes, all of it or nothing: no more of it is held than one piece, and the browser swaps the file in
 * when it is closed.
 * @param unfinished what it is called until then.
 * @param make hands over the pieces, and says what the file is called; `null` = it is not kept.
 */
export async function streamFile(
  folder: string,
  unfinished: string,
  make: (write: (piece: string) => Promise<void>) => Promise<string | null>,
): Promise<string | null> {
  const files = await folderOf(folder);
  const target = (await inTime(files.getFileHandle(unfinished, { create: true }))) as Movable;
  const stream = await inTime(target.createWritable());
  try {
    const name = await make((piece) => inTime(stream.write(piece), STALL_LIMIT_MS));
    await inTime(stream.close(), STALL_LIMIT_MS);
    await inTime(name === null ? files.removeEntry(unfinished) : target.move(name));
    return name;
  } catch (error) {
    // One that failed is closed already; one that does not answer is left to the browser.
    await inTime(stream.abort().then(() => files.removeEntry(unfinished))).catch(() => {});
    throw error;
  }
}

/** Known to both browsers, and not yet to TypeScript. */
type Movable = FileSystemFileHandle & { move(name: string): Promise<void> };

/** Writes all of it or nothing. */
export async function writeFile(folder: string, name: string, pieces: readonly string[]): Promise<void> {
  const target = await inTime((await folderOf(folder)).getFileHandle(name, { create: true }));
  const stream = await inTime(target.createWritable());
  for (const piece of pieces) await inTime(stream.write(piece));
  await inTime(stream.close(), STALL_LIMIT_MS);
}

/** A file to be read. @throws DOMException when it is not there. */
export const openFile = async (folder: string, name: string): Promise<File> =>
  inTime((await folderOf(folder)).getFileHandle(name).then((handle) => handle.getFile()));

export const dropFile = async (folder: string, name: string): Promise<void> =>
  inTime((await folderOf(folder)).removeEntry(name));
