import type { Table } from 'dexie';
import { type RowKey, SPACE } from './schema';

/** So many requests are under way together: between them a page answers who works on it. */
const AT_ONCE = 100;

/**
 * Asks a table one thing for each of many keys, in one transaction: Dexie opens another one for every request that stands
 * alone, which costs more than the answer.
 * @returns the answers in the order of the keys.
 */
export const askEach = <K, T>(
  table: Pick<Table, 'db'>,
  keys: readonly K[],
  ask: (key: K) => PromiseLike<T>,
): PromiseLike<T[]> =>
  table.db.transaction('r', table as Table, async () => {
    const answers: T[] = [];
    for (let from = 0; from < keys.length; from += AT_ONCE)
      answers.push(...(await Promise.all(keys.slice(from, from + AT_ONCE).map(ask))));
    return answers;
  });

/**
 * Rows of our space that an index `[space+…]` finds under any of these ids, in the order of the ids. One request for
 * each id: `anyOf` would walk a cursor, row by row.
 */
export async function rowsOfEach<T>(table: Table<T, RowKey>, index: string, ids: readonly string[]): Promise<T[]> {
  const byIndex = table.where(index);
  return (await askEach(table, [...new Set(ids)], (id) => byIndex.equals([SPACE, id]).toArray())).flat();
}
