import type { Transaction } from 'dexie';

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
