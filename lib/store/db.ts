import { Dexie } from 'dexie';
import { OkrError } from '../domain/errors';
import { declareVersions, MIGRATIONS } from './migrations';
import type { Migration } from './migrations/migration';
import { isSample } from './queries/sample';
import type { Tables } from './schema';
import { LIMIT_MS, limitReads, withTimeLimit } from './time-limit';

export const SCHEMA_VERSION = MIGRATIONS.at(-1)?.version ?? 0;

export type Database = Dexie & Tables;

/**
 * Makes the handle; opens nothing yet. Every commit is flushed to disk before it is acknowledged: what a person did
 * survives a power cut, at about a millisecond a commit.
 */
export function makeDatabase(name = 'throughline', migrations: readonly Migration[] = MIGRATIONS): Database {
  const db = new Dexie(name, { autoOpen: false, chromeTransactionDurability: 'strict' }) as Database;
  declareVersions(db, migrations);
  limitReads(db);
  return db;
}

/** This context's handle. */
export const db: Database = makeDatabase(isSample ? 'throughline-sample' : undefined);

/**
 * Opens the database once per context; safe to call again. Only the background upgrades, since only it can take a
 * snapshot before; everybody else waits for it.
 * @param prepare runs before an upgrade of the version given; when it fails, nothing is upgraded.
 * @throws OkrError `database.newer` when a newer Throughline wrote it: Dexie would open it silently, so we look first.
 * `database.slow` when the browser does not answer, `database.upgrading` when nobody upgrades it.
 */
export async function openDatabase(
  handle: Database = db,
  prepare?: (found: number) => Promise<void>,
): Promise<Database> {
  if (handle.isOpen()) return handle;
  const known = handle.verno;
  let found = await versionOf(handle);
  if (found > known) throw new OkrError('database.newer', { found, known });
  if (found > 0 && found < known && prepare) {
    await prepare(found);
    await handle.open();
    return handle;
  }
  for (let waitedMs = 0; found > 0 && found < known; waitedMs += PAUSE_MS) {
    if (waitedMs >= LIMIT_MS) throw new OkrError('database.upgrading');
    await new Promise((resume) => setTimeout(resume, PAUSE_MS));
    found = await versionOf(handle);
  }
  await withTimeLimit(handle.open(), handle.name);
  return handle;
}

/**
 * Has Chromium begin a new log, by a database that comes and goes. One that is killed between the head of an entry in its log
 * and the entry reads past the head at its next start, and appends. At the start after that it takes what follows for the
 * entry, finds it damaged, and throws every database of ours away. Deleting any of them compacts, and the old log is gone.
 * Found by trial in Chromium 156 (LevelDB, `reuse_logs`); `lost-data.spec.ts` has such a log.
 */
export async function beginLog(): Promise<void> {
  const passing = new Dexie('log', { allowEmptyDB: true });
  await passing.open();
  await passing.delete();
}

const PAUSE_MS = 100;

/**
 * IndexedDB counts Dexie's version 1 as 10, and as 11 once Dexie found an index of it damaged and made it anew. 0 = there is
 * none yet.
 */
async function versionOf({ name }: Database): Promise<number> {
  const all = await withTimeLimit(indexedDB.databases(), name);
  return all.some((one) => one.name === name) ? Math.floor((await withTimeLimit(trueVersionOf(name), name)) / 10) : 0;
}

/**
 * Only opening tells: after a kill in the middle of an upgrade Chromium's list names the version that was not reached.
 * @returns 0 when it does not open at all: whoever opens it next is told why.
 */
const trueVersionOf = (name: string): Promise<number> =>
  new Promise((resolve) => {
    const request = indexedDB.open(name);
    // It was listed and is not there: nothing is made of a question.
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onerror = () => resolve(0);
    request.onsuccess = () => {
      request.result.close();
      resolve(request.result.version);
    };
  });

/** Calls back when a newer Throughline upgrades the database: Dexie then closes this handle, and the page is outdated. */
export function onOutdated(listener: () => void, handle: Database = db): void {
  handle.on('versionchange', ({ newVersion }) => {
    if (newVersion !== null) listener();
  });
}
