/** An origin's private file system in memory, as far as `lib/store/files.ts` asks it. */
export class FakeFiles {
  readonly folders = new Map<string, Map<string, string>>();
  /** The disk is full: writing fails half way, and reading does not. */
  isFull = false;
  /** As in a Firefox that is always private. */
  isForbidden = false;
  /** What happens while a piece of a file is on its way to the disk. */
  meanwhile: () => Promise<unknown> = async () => {};
  /** The browser never answers. */
  isSilent = false;

  async getDirectory() {
    if (this.isSilent) return new Promise<never>(() => {});
    if (this.isForbidden) throw new DOMException('denied', 'SecurityError');
    return {
      getDirectoryHandle: async (name: string) => {
        const folder = this.folders.get(name) ?? new Map<string, string>();
        this.folders.set(name, folder);
        return this.folderOf(folder);
      },
    };
  }

  /** Names in a folder, oldest first. */
  names(folder: string): string[] {
    return [...(this.folders.get(folder)?.keys() ?? [])].toSorted();
  }

  /** A file that lies there already. */
  put(folder: string, name: string, text: string): void {
    this.folders.set(folder, (this.folders.get(folder) ?? new Map<string, string>()).set(name, text));
  }

  private folderOf(folder: Map<string, string>) {
    const fileOf = (name: string) => ({
      kind: 'file',
      name,
      move: async (to: string) => {
        folder.set(to, folder.get(name) ?? '');
        folder.delete(name);
      },
      getFile: async () => new File([folder.get(name) ?? ''], name),
      createWritable: async () => {
        const pieces: string[] = [];
        let failure: DOMException | null = null;
        return {
          write: async (piece: string) => {
            if (this.isFull && pieces.length > 0) failure = new DOMException('no space', 'QuotaExceededError');
            if (failure) throw failure;
            await this.meanwhile();
            pieces.push(piece);
          },
          abort: async () => {},
          close: async () => {
            if (failure) throw failure;
            folder.set(name, pieces.join(''));
          },
        };
      },
    });
    return {
      async *values() {
        for (const name of folder.keys()) yield fileOf(name);
      },
      getFileHandle: async (name: string, { create = false } = {}) => {
        if (!folder.has(name)) {
          if (!create) throw new DOMException(name, 'NotFoundError');
          folder.set(name, '');
        }
        return fileOf(name);
      },
      removeEntry: async (name: string) => void folder.delete(name),
    };
  }
}
