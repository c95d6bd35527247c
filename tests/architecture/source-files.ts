import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Every file below `folders` whose path matches, relative to the project. Not `fs.glob`: knip takes its patterns for
 * entry files, and would then find no dead code anywhere.
 */
export function filesBelow(folders: readonly string[], matching: RegExp): string[] {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  );
  return files.filter((file) => matching.test(file));
}
