import { withTimeLimit } from '../time-limit';

/**
 * A folder of the origin's private file system: its files outlive a lost database in both browsers, and no content script
 * sees them.
 * @throws OkrError `database.slow` when the browser does not answer; DOMException where such files are forbidden.
 */
export const folderOf = (folder: string): Promise<FileSystemDirectoryHandle> =>
  withTimeLimit(
    navigator.storage.getDirectory().then((root) => root.getDirectoryHandle(folder, { create: true })),
    folder,
  );

/** Complete files of a folder: one that was not written to its end is empty. @throws as `folderOf`. */
export const filesIn = (folder: string): Promise<File[]> =>
  allFilesIn(folder).then((files) => files.filter(({ size }) => size > 0));

/** Those that were not written to their end, too. @throws as `folderOf`. */
export const allFilesIn = (folder: string): Promise<File[]> => withTimeLimit(readFolder(folder), folder);

async function readFolder(folder: string): Promise<File[]> {
  const files: File[] = [];
  for await (const entry of (await folderOf(folder)).values()) {
    if (entry.kind === 'file') files.push(await (entry as FileSystemFileHandle).getFile());
  }
  return files;
}
