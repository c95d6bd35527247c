import type { Table } from 'dexie';
import { withTimeLimit } from './time-limit';

export type AnyRow = Readonly<Record<string, unknown>>;

/** The rows of a table, some at a time. */
export type Walk = (table: Table) => AsyncIterable<readonly AnyRow[]>;

/** Rows read in one transaction: a twentieth of a second in which nobody can write. */
export const PAGE = 500;

/**
 * Table after table by ranges, while others write. Of the history of tickets, which has to be walked after them, what was
 * there when its ticket was read, so that neither knows more than the other.
 * @param size rows at once.
 */
export function inStep(size: number): Walk {
  const told = new Set<unknown>();
  return async function* (table) {
    for await (const rows of pages(table, size, table.name === 'tickets' ? told : null))
      yield table.name === 'ticketEvents' ? rows.filter(({ id }) => told.has(id)) : rows;
  };
}

/**
 * A request for each row would take several times as long.
 * @param told takes the ids of the histories of these rows, which are tickets; `null` = they are not.
 */
async function* pages(table: Table, size: number, told: Set<unknown> | null): AsyncGenerator<readonly AnyRow[]> {
  const events = table.db.table('ticketEvents');
  let from: Key = table.name === 'changes' ? '' : [];
  for (let isOver = false; !isOver; ) {
    yield await table.db.transaction('r', [table, events], async (): Promise<readonly AnyRow[]> => {
      const rows: AnyRow[] = await table.where(':id').above(from).limit(size).toArray();
      const last = rows[size - 1];
      const to = last ? keyOf(table, last) : [[]];
      if (told) {
        // A list comes after every number: after all that happened to a ticket.
        const since = from.length > 0 ? [...from, []] : from;
        const histories = events.where('[space+ticketId+at]').between(since, [...to, []]);
        for (const key of await histories.primaryKeys()) told.add((key as readonly unknown[]).at(-1));
      }
      isOver = !last;
      from = to;
      return rows;
    });
  }
}

type Key = string | readonly unknown[];

const keyOf = ({ name }: Table, { space, id }: AnyRow): Key => (name === 'changes' ? (id as string) : [space, id]);

/** Row by row, without those that cannot be read. */
export async function* soundRows(table: Table): AsyncGenerator<readonly AnyRow[]> {
  const keys = await table
    .toCollection()
    .primaryKeys()
    .catch(() => keysAround(table));
  for (let from = 0; from < keys.length; from += PAGE) {
    const read = keys.slice(from, from + PAGE).map((key) => table.get(key).catch(() => undefined));
    yield (await Promise.all(read)).filter((row) => row !== undefined);
  }
}

/** Some keys cannot be read themselves: those before the first of them, and those after the last. */
async function keysAround(table: Table): Promise<unknown[]> {
  const keys = new Map<string, unknown>();
  for (const walk of [table.toCollection(), table.toCollection().reverse()]) {
    const walked = walk.eachPrimaryKey((key) => void keys.set(JSON.stringify(key), key));
    await withTimeLimit(walked, table.name).catch(() => {});
  }
  return [...keys.values()];
}
