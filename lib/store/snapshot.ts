import { Dexie, type Table } from 'dexie';
import type { Counts } from '../domain/snapshot';
import { TABLES } from './schema';

/** A whole database as text, and what is in it. */
export interface Dump {
  /** A backup of the database's version, in pieces. */
  readonly pieces: readonly string[];
  /** Living records by kind. */
  readonly counts: Counts;
  /** Nothing at all was found. */
  readonly isBlank: boolean;
}

const PAGE = 2000;

/** A handle on a database of whatever version it is, which does not upgrade it. */
export const openAsItIs = (name: string): PromiseLike<Dexie> => new Dexie(name).open();

/**
 * Writes out everything but caches, whatever version the database is of: in one transaction, or, when a row cannot be
 * read, row by row without those that cannot.
 */
export async function dump(db: Dexie, madeAt: number): Promise<Dump> {
  try {
    return await db.transaction('r', db.tables, async () => collect(db, madeAt, false));
  } catch {
    return collect(db, madeAt, true);
  }
}

async function collect(db: Dexie, madeAt: number, isSalvage: boolean): Promise<Dump> {
  const device =
    (
      await db
        .table('meta')
        .get('device')
        .catch(() => undefined)
    )?.value ?? '';
  const head = JSON.stringify({ format: 'throughline-backup', version: db.verno, madeAt, device });
  const pieces = [`${head.slice(0, -1)},"records":{`];
  const counts: Record<string, number> = {};
  let found = 0;
  const write = async (list: string, name: string) => {
    counts[list] = 0;
    pieces.push(`"${list}":[`);
    const table = db.tables.find((each) => each.name === name);
    if (table) {
      await eachPage(table, isSalvage, (rows) => {
        for (const row of rows) if (row.deletedAt === null) counts[list] = (counts[list] ?? 0) + 1;
        // Commas between rows, not between pages.
        pieces.push((pieces.at(-1)?.endsWith('[') ? '' : ',') + rows.map((row) => JSON.stringify(row)).join(','));
        found += rows.length;
      });
    }
    pieces.push('],');
  };
  for (const [kind, name] of Object.entries(TABLES)) await write(kind, name);
  pieces.push(`${pieces.pop()?.slice(0, -1)}},`);
  for (const list of ['changes', 'tickets', 'ticketEvents']) await write(list, list);
  pieces.push(`${pieces.pop()?.slice(0, -1)}}`);
  return { pieces, counts: counts as Counts, isBlank: found === 0 };
}

type AnyRow = Readonly<Record<string, unknown>>;

async function eachPage(table: Table, isSalvage: boolean, take: (rows: AnyRow[]) => void): Promise<void> {
  if (isSalvage) return eachSound(table, take);
  const path = table.schema.primKey.keyPath;
  const keyOf = (row: AnyRow) => (typeof path === 'string' ? row[path] : path?.map((part) => row[part]));
  // By ranges: whoever writes waits for this to end, and a request for each row would take several times as long.
  for (let rows: AnyRow[] = await table.limit(PAGE).toArray(); rows.length > 0; ) {
    take(rows);
    rows = await table
      .where(':id')
      .above(keyOf(rows.at(-1) as AnyRow))
      .limit(PAGE)
      .toArray();
  }
}

/** Row by row, without those that cannot be read. */
async function eachSound(table: Table, take: (rows: AnyRow[]) => void): Promise<void> {
  const keys = await table.toCollection().primaryKeys();
  for (let from = 0; from < keys.length; from += PAGE) {
    const read = keys.slice(from, from + PAGE).map((key) => table.get(key).catch(() => undefined));
    const rows = (await Promise.all(read)).filter((row) => row !== undefined);
    if (rows.length > 0) take(rows);
  }
}
