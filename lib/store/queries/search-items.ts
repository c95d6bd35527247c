import type { Table } from 'dexie';
import type { Row } from '../../domain/change';
import type { Database } from '../db';
import { type RowKey, SPACE } from '../schema';
import { alive, cycles, people } from './alive';

/** What a search over the whole workspace finds. */
export interface SearchItem {
  readonly kind: 'objective' | 'keyResult' | 'ticket' | 'person' | 'cycle';
  readonly id: string;
  readonly title: string;
  /** What it belongs to, beside its title: owner, objective, key. It is found by these words as well. */
  readonly about: readonly string[];
  /** Where a ticket lives; `null` for what lives here. */
  readonly url: string | null;
}

/** Small enough that reading and taking apart one slice is no task a person could feel. */
const SLICE = 250;

/** Of tickets, which may be a hundred thousand, so many that were seen last. */
export const TICKETS_SEARCHED = 5000;

/**
 * Everything a search may find, read in slices by index, so that a page stays alive between them: people and cycles first,
 * then objectives, key results, and the tickets seen last.
 */
export async function* searchItems(db: Database): AsyncGenerator<readonly SearchItem[]> {
  const everybody = await people(db);
  const every = await cycles(db);
  const nameOf = new Map<string | null, string>(everybody.map(({ id, name }) => [id, name]));
  const cycleOf = new Map<string, string>(every.map(({ id, name }) => [id, name]));
  yield [
    ...everybody.map(({ id, name, handles }) => item('person', id, name, [...new Set(handles.map((h) => h.login))])),
    ...every.map(({ id, name }) => item('cycle', id, name, [])),
  ];
  const objectiveOf = new Map<string, string>();
  for await (const rows of slicesOf(db.objectives)) {
    for (const { id, title } of rows) objectiveOf.set(id, title);
    yield rows.map(({ id, title, ownerId, cycleId }) =>
      item('objective', id, title, [nameOf.get(ownerId), cycleOf.get(cycleId)]),
    );
  }
  for await (const rows of slicesOf(db.keyResults)) {
    yield rows
      .filter(({ objectiveId }) => objectiveOf.has(objectiveId))
      .map(({ id, title, ownerId, objectiveId }) =>
        item('keyResult', id, title, [nameOf.get(ownerId), objectiveOf.get(objectiveId)]),
      );
  }
  const lately = await db.tickets
    .where('[space+seenAt]')
    .between([SPACE, 0], [SPACE, Number.MAX_SAFE_INTEGER])
    .reverse()
    .limit(TICKETS_SEARCHED)
    .primaryKeys();
  for (let from = 0; from < lately.length; from += SLICE) {
    const rows = await db.tickets.bulkGet(lately.slice(from, from + SLICE));
    yield rows
      .filter((row) => row !== undefined)
      .map(({ id, ref, title, assignees, url, aliases }) => ({
        ...item('ticket', id, title, [`${ref.project ?? ''}#${ref.key}`, ...aliases.map(nameIn), ...(assignees ?? [])]),
        url,
      }));
  }
}

/** How a ticket was called, from an id it had. */
const nameIn = (id: string): string => id.split('|').slice(2).join('#');

const item = (
  kind: SearchItem['kind'],
  id: string,
  title: string,
  about: readonly (string | undefined)[],
): SearchItem => ({ kind, id, title, about: about.filter((text) => text !== undefined), url: null });

/** A table's living rows in the order of their keys, slice by slice. */
async function* slicesOf<T extends { readonly id: string }>(table: Table<Row<T>, RowKey>): AsyncGenerator<Row<T>[]> {
  for (let last = ''; ; ) {
    const rows = await table
      .where('[space+id]')
      .between([SPACE, last], [SPACE, '\uffff'], false)
      .limit(SLICE)
      .toArray();
    yield alive(rows);
    const next = rows.at(-1)?.id;
    if (next === undefined || rows.length < SLICE) return;
    last = next;
  }
}
