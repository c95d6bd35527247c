import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.ts';
import { scratch } from './session.ts';

type Manifest = Record<string, unknown> & { readonly version: string; readonly permissions: readonly string[] };

/** A copy of the built extension with another manifest, in a folder of its own. */
export function variant(change: (manifest: Manifest) => Partial<Manifest>): string {
  const folder = scratch('variant');
  cpSync(join(ROOT, '.output/chrome-mv3'), folder, { recursive: true });
  changeManifest(folder, change);
  return folder;
}

export function changeManifest(folder: string, change: (manifest: Manifest) => Partial<Manifest>): void {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  writeFileSync(file, JSON.stringify({ ...manifest, ...change(manifest) }));
}
