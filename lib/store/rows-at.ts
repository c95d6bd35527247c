import type { Table } from 'dexie';

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
