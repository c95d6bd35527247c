import { Dexie, type Table } from 'dexie';
import type { Counts } from '../domain/snapshot';
import { longRead } from './long-work';
import { TABLES } from './schema';
import { withTimeLimit } from './time-limit';

/** What was in a database that was written out. */
export interface Dump {
  /** Version of the database. */
  readonly version: number;
  /** Living records by kind. */
  readonly counts: Counts;
  /** Nothing at all was found. */
  readonly isBlank: boolean;
}

const PAGE = 2000;
/** Tables that hold no records. */
const OTHERS = ['changes', 'tickets', 'ticketEvents'] as const;

/** A handle on a database of whatever version it is, which does not upgrade it. */
export const openAsItIs = (name: string): PromiseLike<Dexie> => new Dexie(name).open();

/** Takes the next piece of a text. It is not waited for: whoever waited in a transaction for something else would end it. */
export type Write = (piece: string) => void;

/**
 * Writes out everything but caches, whatever version the database is of, as a backup of that version: in one transaction,
 * so that it is of one moment.
 * @throws whatever the browser does when a row cannot be read.
 */
export const dump = (db: Dexie, madeAt: number, write: Write): Promise<Dump> =>
  longRead(() => db.transaction('r', db.tables, async () => collect(db, madeAt, write, false)));

/** The same row by row, without those that cannot be read. */
export const salvage = (db: Dexie, madeAt: number, write: Write): Promise<Dump> => collect(db, madeAt, write, true);

async function collect(db: Dexie, madeAt: number, write: Write, isSalvage: boolean): Promise<Dump> {
  // 1.1 is version 1, some part of which Dexie made anew.
  const version = Math.floor(db.verno);
  const device =
    (
      await db
        .table('meta')
        .get('device')
        .catch(() => undefined)
    )?.value ?? '';
  const head = JSON.stringify({ format: 'throughline-backup', version, madeAt, device });
  write(`${head.slice(0, -1)},"records":{`);
  const counts: Record<string, number> = {};
  let found = 0;
  const writeList = async (list: string, name: string, end: string) => {
    counts[list] = 0;
    let before = `"${list}":[`;
    const table = db.tables.find((each) => each.name === name);
    if (table) {
      await eachPage(table, isSalvage, (rows) => {
        for (const row of rows) if (row.deletedAt === null) counts[list] = (counts[list] ?? 0) + 1;
        write(before + rows.map((row) => JSON.stringify(row)).join(','));
        before = ',';
        found += rows.length;
      });
    }
    write(`${before === ',' ? '' : before}]${end}`);
  };
  const kinds = Object.entries(TABLES);
  for (const [i, [kind, name]] of kinds.entries()) await writeList(kind, name, i < kinds.length - 1 ? ',' : '},');
  for (const [i, list] of OTHERS.entries()) await writeList(list, list, i < OTHERS.length - 1 ? ',' : '}');
  return { version, counts: counts as Counts, isBlank: found === 0 };
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
  const keys = await table
    .toCollection()
    .primaryKeys()
    .catch(() => keysAround(table));
  for (let from = 0; from < keys.length; from += PAGE) {
    const read = keys.slice(from, from + PAGE).map((key) => table.get(key).catch(() => undefined));
    const rows = (await Promise.all(read)).filter((row) => row !== undefined);
    if (rows.length > 0) take(rows);
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
