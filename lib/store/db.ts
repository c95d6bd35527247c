import { Dexie } from 'dexie';
import { OkrError } from '../domain/errors';
import { STORES, type Tables } from './schema';

export const SCHEMA_VERSION = 1;

/** IndexedDB counts Dexie's version 1 as 10. */
const NATIVE_VERSION = SCHEMA_VERSION * 10;

export type Database = Dexie & Tables;

/**
 * Makes the handle; opens nothing yet. Every commit is flushed to disk before it is acknowledged: what a person did
 * survives a power cut, at about a millisecond a commit.
 */
export function makeDatabase(name = 'throughline'): Database {
  const db = new Dexie(name, { autoOpen: false, chromeTransactionDurability: 'strict' }) as Database;
  db.version(SCHEMA_VERSION).stores(STORES);
  return db;
}

/** This context's handle. */
export const db: Database = makeDatabase();

/**
 * Opens the database once per context; safe to call again.
 * @throws OkrError `database.newer` when a newer Throughline wrote it: Dexie would open it silently, so we look first.
 */
export async function openDatabase(handle: Database = db): Promise<Database> {
  if (handle.isOpen()) return handle;
  const found = (await indexedDB.databases()).find(({ name }) => name === handle.name);
  if (found?.version && found.version > NATIVE_VERSION) {
    throw new OkrError('database.newer', { found: found.version / 10, known: SCHEMA_VERSION });
  }
  await handle.open();
  return handle;
}
