import { Dexie } from 'dexie';
import type { Counts } from '../domain/snapshot';
import { longRead } from './long-work';
import { type AnyRow, inStep, PAGE, soundRows, type Walk } from './pages';
import { TABLES } from './schema';

/** What was in a database that was written out. */
export interface Dump {
  /** Version of the database. */
  readonly version: number;
  /** Living records by kind. */
  readonly counts: Counts;
  /** Nothing at all was found. */
  readonly isBlank: boolean;
}

/** Lists with their tables, in the order they are read: those after the journal hold no records. */
const LISTS = [
  ...Object.entries(TABLES),
  ...['changes', 'tickets', 'ticketEvents'].map((name) => [name, name] as const),
];

/** A handle on a database of whatever version it is, which does not upgrade it. */
export const openAsItIs = (name: string): PromiseLike<Dexie> => new Dexie(name).open();

/** Takes the next piece of a text. */
export type Write = (piece: string) => void | Promise<void>;

/**
 * Writes out everything but caches, whatever version the database is of, as a backup of that version, while acts go on.
 * Its records are those of the moment in which its journal was read to the end: an act that changed a row which was read
 * before stands in the journal, and whoever takes the text in makes the row good by it. Tickets come after, each of one
 * moment with its history, so that no link of these records lacks its ticket.
 * @param page rows read at once.
 * @throws whatever the browser does when a row cannot be read.
 */
export const dump = (db: Dexie, madeAt: number, write: Write, page = PAGE): Promise<Dump> =>
  longRead(() => collect(db, madeAt, write, inStep(page)));

/** The same row by row, without those that cannot be read. */
export const salvage = (db: Dexie, madeAt: number, write: Write): Promise<Dump> =>
  longRead(() => collect(db, madeAt, write, soundRows));

async function collect(db: Dexie, madeAt: number, write: Write, walk: Walk): Promise<Dump> {
  // 1.1 is version 1, some part of which Dexie made anew.
  const version = Math.floor(db.verno);
  const device =
    (
      await db
        .table('meta')
        .get('device')
        .catch(() => undefined)
    )?.value ?? '';
  const counts: Record<string, number> = {};
  let found = 0;
  const head = JSON.stringify({ format: 'throughline-backup', version, madeAt, device });
  let text = `${head.slice(0, -1)},"records":{`;
  for (const [i, [list, name]] of LISTS.entries()) {
    text += `${i === 0 ? '' : list === 'changes' ? ']},' : '],'}"${list}":[`;
    counts[list] = 0;
    let comma = '';
    const table = db.tables.find((each) => each.name === name);
    for await (const rows of table ? walk(table) : []) {
      if (rows.length === 0) continue;
      for (const row of rows) if (row.deletedAt === null) counts[list]++;
      await write(text + comma + rows.map((row: AnyRow) => JSON.stringify(row)).join(','));
      text = '';
      comma = ',';
      found += rows.length;
    }
  }
  await write(`${text}]}`);
  return { version, counts: counts as Counts, isBlank: found === 0 };
}
