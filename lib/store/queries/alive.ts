import type { Table } from 'dexie';
import type { Row } from '../../domain/change';
import type { Cycle } from '../../domain/cycle';
import type { Person } from '../../domain/person';
import type { Database } from '../db';
import { type RowKey, rowKey, SPACE } from '../schema';

/** Rows that were not deleted. */
export const alive = <T>(rows: readonly (Row<T> | undefined)[]): Row<T>[] =>
  rows.filter((row): row is Row<T> => row !== undefined && row.deletedAt === null);

/** Rows by id; what many refer to is read once. `null` refers to nothing. */
export async function byId<T extends { readonly id: string }>(
  table: Table<T, RowKey>,
  ids: readonly (T['id'] | null)[],
): Promise<ReadonlyMap<T['id'] | null, T>> {
  const once = [...new Set(ids)].filter((id) => id !== null);
  const rows = await table.bulkGet(once.map(rowKey));
  return new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
}

/** Primary keys of every row in our space: `[space+id]` from the smallest id to the greatest. */
export const wholeSpace = (): [lower: [string, string], upper: [string, string]] => [
  [SPACE, ''],
  [SPACE, '\uffff'],
];

/** Everybody, in the order they were added. */
export const people = async (db: Database): Promise<Row<Person>[]> =>
  alive(
    await db.people
      .where('[space+id]')
      .between(...wholeSpace())
      .toArray(),
  );

/** The person at this browser; `null` before they said who they are. */
export const me = async (db: Database): Promise<Row<Person> | null> =>
  (await people(db)).find((person) => person.isMe) ?? null;

/** Cycles, running ones first, then the latest; the dateless backlog last. */
export const cycles = async (db: Database): Promise<Row<Cycle>[]> => {
  const rows = alive(
    await db.cycles
      .where('[space+id]')
      .between(...wholeSpace())
      .toArray(),
  );
  const rank = (cycle: Cycle) => (cycle.state === 'active' ? 0 : cycle.state === 'closed' ? 2 : 1);
  return rows.toSorted((a, b) => rank(a) - rank(b) || (b.startsOn ?? '').localeCompare(a.startsOn ?? ''));
};
