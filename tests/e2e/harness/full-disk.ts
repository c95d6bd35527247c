import { randomBytes } from 'node:crypto';
import { faultsOf } from '../../faults/audit.ts';
import { command } from './commands.ts';
import { readDatabase } from './database.ts';
import { expect } from './expect.ts';
import type { ChromiumLife } from './lives.ts';
import type { Workspace } from './workspace.ts';

/** Words no database can press together: what is full is counted on the disk. */
const noise = () => randomBytes(6000).toString('base64');

/** Somebody who writes the reason of one objective again and again. */
export class Writer {
  private last = '';
  private written = 0;
  constructor(
    private readonly life: ChromiumLife,
    private readonly objectiveId: Workspace['objectiveId'],
  ) {}

  /** Writes a few kilobytes at a time until there is no space left, which must be said by name. */
  async writeUntilFull(): Promise<void> {
    const before = this.written;
    for (let i = 0; i < 500; i++) {
      const code = await this.write().catch((error: { code: string }) => error.code);
      if (!code) continue;
      expect(code).toBe('database.failed');
      expect(this.written).toBeGreaterThan(before);
      return;
    }
    throw new Error('the disk was never full');
  }

  async write(): Promise<void> {
    const why = `${this.written} because ${noise()}`;
    await command(this.life, 'saveObjective', { id: this.objectiveId, why });
    this.last = why;
    this.written++;
  }

  /** All that was acknowledged is there, and nothing in part. */
  async findsAll(): Promise<void> {
    const stored = await readDatabase(this.life);
    expect(await faultsOf(stored)).toEqual([]);
    expect(stored.objectives).toMatchObject([{ why: this.last }]);
    const own = stored.changes?.filter(({ set }) => Object.hasOwn(set as object, 'why'));
    // One more: the objective began with an empty one.
    expect(own).toHaveLength(this.written + 1);
  }
}

/** Bytes of each snapshot that is not empty. */
export const snapshotSizes = (life: ChromiumLife): Promise<number[]> =>
  life.evaluate(async (name) => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true });
    const sizes: number[] = [];
    for await (const entry of folder.values()) sizes.push((await (entry as FileSystemFileHandle).getFile()).size);
    return sizes.filter((size) => size > 0);
  }, 'snapshots');
