import type { Dexie, Transaction } from 'dexie';
import { STORES } from '../schema';

/** One version of the database. Released ones are never edited: a change is a new version with its example. */
export interface Migration {
  readonly version: number;
  /** Indexes that are new or other than in the version before; `null` drops a table. */
  readonly stores: Readonly<Record<string, string | null>>;
  /**
   * Brings the rows of the version before to this one, inside the browser's own upgrade transaction: killed in the
   * middle, the database is as it was before. Reads and writes through `tx` alone.
   */
  readonly upgrade?: (tx: Transaction) => Promise<void>;
}

export const MIGRATIONS: readonly Migration[] = [
  { version: 1, stores: STORES },
  // check-ins that wait for a person's acknowledgement
  { version: 2, stores: { checkIns: `${STORES.checkIns}, [space+readerId]` } },
];

/** Tells a handle every version, so that it can open a database of any of them. */
export function declareVersions(db: Dexie, migrations: readonly Migration[]): void {
  for (const { version, stores, upgrade } of migrations) {
    const declared = db.version(version).stores({ ...stores });
    if (upgrade) declared.upgrade(upgrade);
  }
}
