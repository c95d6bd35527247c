import type { Table } from 'dexie';

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
 * Rows by their keys, in their order; `undefined` = not there. Keys that lie close together, as those of a file do, are
 * asked for as one range instead of one by one.
 * @param keys all of one space, or without any.
 */
export async function rowsAt<T, K extends string | readonly string[]>(
  table: Table<T, K>,
  keys: readonly K[],
): Promise<(T | undefined)[]> {
  const ids = keys.map((key) => (typeof key === 'string' ? key : (key.at(-1) ?? '')));
  const inOrder = ids.map((_, i) => i).sort((a, b) => ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1));
  const [first, last] = [keys[inOrder[0] ?? 0], keys[inOrder.at(-1) ?? 0]];
  if (first === undefined || last === undefined) return [];
  const found = await table
    .where(':id')
    .between(first, last, true, true)
    .limit(2 * keys.length)
    .toArray();
  if (found.length === 2 * keys.length) return table.bulkGet([...keys]);
  const byId = new Map(found.map((row) => [(row as { readonly id?: unknown }).id, row]));
  return ids.map((id) => byId.get(id));
}
