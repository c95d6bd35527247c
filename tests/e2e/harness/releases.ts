import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Stored } from '../../faults/audit.ts';
import { readDatabase } from './database.ts';
import { ADDON } from './firefox.ts';
import type { Mortal } from './lives.ts';

/** Puts the built extension into a folder. Whatever lies there, Chromium's id for it is the same: it is made of the path. */
export function putBuild({ build }: Mortal, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(build, folder, { recursive: true });
}

/** Puts an extension into a folder that does nothing by itself: through its page one sees the database past every release. */
function putNobody(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'nobody',
    version: '0.0.1',
    permissions: ['storage', 'unlimitedStorage'],
    browser_specific_settings: { gecko: { id: ADDON } },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'dashboard.html'), '<!doctype html><h1>nobody</h1>');
}

/** What a database is: IndexedDB counts version 1 of ours as 10. */
export interface Found {
  readonly version: number;
  readonly rows: Stored;
}

/** Looks into the database of a closed profile. */
export async function lookInto({ live }: Mortal, profile: string, folder: string): Promise<Found> {
  putNobody(folder);
  const life = await live(profile, folder, { hasBackground: false });
  const version = await life.evaluate(versionOf, 'throughline');
  const rows = Object.entries(await readDatabase(life)).filter(([, all]) => all.length > 0);
  await life.quit();
  return { version: version / 10, rows: Object.fromEntries(rows) };
}

/**
 * In the page. Opened, because after a kill in mid-upgrade Chromium's `indexedDB.databases()` names the version that was
 * not reached; only opening waits until the rest of it is rolled back. It stays open for as long as the page is there: what
 * nobody has open Chromium puts away, and a log that was cut off by the kill is not read twice (`beginLog`).
 */
async function versionOf(name: string): Promise<number> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  Object.assign(window, { db });
  return db.version;
}

/**
 * Makes a database in a fresh profile as some release left it.
 * @param stores indexes by table, as a migration names them.
 */
export async function leaveDatabase(
  { live }: Mortal,
  profile: string,
  folder: string,
  { version, stores, rows }: Found & { readonly stores: Readonly<Record<string, string | null>> },
): Promise<void> {
  putNobody(folder);
  const life = await live(profile, folder, { hasBackground: false });
  await life.evaluate(makeDatabase, JSON.stringify({ version: version * 10, stores, rows }));
  await life.quit();
}

/** In the page. */
async function makeDatabase(text: string): Promise<void> {
  const { version, stores, rows } = JSON.parse(text) as Found & { stores: Record<string, string> };
  const opening = indexedDB.open('throughline', version);
  opening.onupgradeneeded = () => {
    const pathOf = (index: string) => (index.startsWith('[') ? index.slice(1, -1).split('+') : index);
    for (const [table, indexes] of Object.entries(stores)) {
      const [key = '', ...others] = indexes.split(', ');
      const store = opening.result.createObjectStore(table, { keyPath: pathOf(key) });
      for (const index of others) store.createIndex(index, pathOf(index));
    }
  };
  await new Promise((resolve) => {
    opening.onsuccess = resolve;
  });
  const db = opening.result;
  const writing = db.transaction([...db.objectStoreNames], 'readwrite');
  for (const [table, all] of Object.entries(rows)) for (const row of all) writing.objectStore(table).put(row);
  await new Promise((resolve) => {
    writing.oncomplete = resolve;
  });
  db.close();
}
