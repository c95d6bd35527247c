import type { Table } from 'dexie';
import type { Change, RecordKind } from '../domain/change';
import { type AnyRow, mergeRows, rowOf } from '../domain/merge';
import { checkRecord } from '../domain/record';
import '../domain/seldom-records';
import type { Database } from './db';
import { type RowKey, SPACE, TABLES } from './schema';

/** A row that screens cannot work with, and all that is known of it. */
export interface Damaged {
  readonly kind: RecordKind;
  readonly id: string;
  /** What is wrong, in the checker's or the browser's words. */
  readonly problem: string;
  /** `null` when the browser cannot read it. */
  readonly row: AnyRow | null;
  readonly changes: readonly Change[];
}

/** Rows looked at in one go: the page that looks goes on answering. */
const AT_ONCE = 250;

/** Finds every damaged record, by slices; row by row where a slice does not answer as a whole. */
export async function findDamaged(db: Database): Promise<Damaged[]> {
  const damaged: Damaged[] = [];
  for (const [kind, name] of Object.entries(TABLES) as [RecordKind, string][]) {
    const table = db.table<AnyRow, RowKey>(name);
    // All keys of a full workspace at once would be a fifth of a second in which the page does not answer.
    const after = (last: RowKey | undefined) =>
      (last ? table.where(':id').above(last) : table.toCollection()).limit(AT_ONCE).primaryKeys();
    for (let slice = await after(undefined); slice.length > 0; slice = await after(slice.at(-1))) {
      const rows = await table.bulkGet(slice).catch(() => null);
      for (const [i, key] of slice.entries()) {
        const { row, failure } = rows ? { row: rows[i] ?? null, failure: '' } : await readOne(table, key);
        const problem = row ? problemOf(kind, row) : failure;
        const [, id] = key;
        if (problem) damaged.push({ kind, id, problem, row, changes: await journalOf(db, kind, id) });
      }
    }
  }
  return damaged;
}

const readOne = (table: Table<AnyRow, RowKey>, key: RowKey): PromiseLike<{ row: AnyRow | null; failure: string }> =>
  table.get(key).then(
    (row) => ({ row: row ?? null, failure: '' }),
    (error: unknown) => ({ row: null, failure: String(error) || 'unreadable' }),
  );

const journalOf = (db: Database, kind: string, id: string): PromiseLike<Change[]> =>
  db.changes
    .where('[kind+recordId]')
    .equals([kind, id])
    .toArray()
    .catch(() => []);

function problemOf(kind: Damaged['kind'], row: AnyRow): string {
  try {
    checkRecord(kind, row);
    return typeof row.stamps === 'object' && row.deletedAt !== undefined ? '' : 'frame';
  } catch (error) {
    return error instanceof Error ? `${error.message} ${JSON.stringify(Object(error).facts ?? {})}` : String(error);
  }
}

/**
 * Makes a damaged record out of its journal, which is all that ever happened to it; without one it leaves its table, so
 * that the other rows work again. To be called only when what is known of it is kept elsewhere.
 * @returns whether it is whole again.
 */
export async function heal(db: Database, { kind, id, changes }: Damaged): Promise<boolean> {
  const table = db.table<AnyRow, RowKey>(TABLES[kind]);
  const [first, ...later] = changes.map(rowOf);
  const row = first && later.reduce(mergeRows, first);
  const isWhole = row !== undefined && problemOf(kind, row) === '';
  await (isWhole ? table.put(row) : table.delete([SPACE, id]));
  return isWhole;
}
