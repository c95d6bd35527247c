import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'wxt';

const ROOT = resolve(import.meta.dirname, '../..');
const OUT = resolve(ROOT, '.work/bench');

interface Entry {
  readonly name: string;
  /** Below `tests/bench`. */
  readonly file: string;
  readonly type: 'unlisted-script' | 'unlisted-page';
}

/** Builds the extension with entries that no other build has. */
export async function buildWith(entries: readonly Entry[]): Promise<{ extension: string; profile: string }> {
  rmSync(OUT, { recursive: true, force: true });
  await build({
    root: ROOT,
    browser: 'chrome',
    outDir: OUT,
    logLevel: 'error',
    hooks: {
      'entrypoints:found': (_wxt, found) => {
        for (const { name, file, type } of entries)
          found.push({ name, inputPath: resolve(ROOT, 'tests/bench', file), type });
      },
    },
  } as Parameters<typeof build>[0]);
  return { extension: resolve(OUT, 'chrome-mv3'), profile: resolve(OUT, 'profile') };
}
