import { Dexie, type Table } from 'dexie';
import type { Freed } from '../../domain/compaction';
import { createdAtOf, firstIdOf } from '../../domain/created-at';
import type { Database } from '../db';
import { rowKey, type Tables } from '../schema';
import { compactedBefore, compactedSoFar } from './compacted';

/** What takes up room, as a person thinks of it. */
export type SizeKind = 'goals' | 'checkIns' | 'links' | 'words' | 'tickets' | 'ticketEvents' | 'changes' | 'other';

export interface KindSize {
  readonly kind: SizeKind;
  /** `null` = being counted. */
  readonly rows: number | null;
  /** About, as text; the browser packs rows and adds indexes. `null` = being counted. */
  readonly bytes: number | null;
}

export interface Sizes {
  readonly kinds: readonly KindSize[];
  /** Before this moment, epoch ms, only the evening of each day is known of what no person did; `null` = all is known. */
  readonly compactedBefore: number | null;
  /** @see compactedSoFar */
  readonly freed: Freed | null;
}

/** In the order they are counted: what there may be a million of comes last. */
const KINDS = {
  goals: ['cycles', 'people', 'objectives', 'keyResults', 'settings', 'sites', 'linkRules'],
  checkIns: ['checkIns'],
  words: ['notes', 'kudos'],
  links: ['links'],
  tickets: ['tickets'],
  other: ['rollUps', 'operations', 'connections', 'watches', 'ruleLooks', 'accesses', 'meta'],
  ticketEvents: ['ticketEvents'],
  changes: ['changes'],
} as const satisfies Record<SizeKind, readonly (keyof Tables)[]>;

/**
 * Rows and about how many bytes each kind takes, from a few rows of each table. To be asked now and then: it counts.
 * @param told what is counted so far, after each kind.
 */
export async function sizesOf(db: Database, told: (sizes: Sizes) => void = () => {}): Promise<Sizes> {
  const gap = await compactedBefore(db);
  const freed = await compactedSoFar(db);
  const counted = new Map<SizeKind, KindSize>();
  const sizes = (): Sizes => ({
    kinds: names(KINDS).map((kind) => counted.get(kind) ?? { kind, rows: null, bytes: null }),
    compactedBefore: gap,
    freed,
  });
  for (const kind of names(KINDS)) {
    told(sizes());
    let [rows, bytes] = [0, 0];
    for (const name of KINDS[kind]) {
      // One after another: the browser counts in turn anyway, and the last would seem to hang behind a million rows.
      const table = await sizeOfTable(db.table<{ readonly id?: string }>(name));
      rows += table.rows;
      bytes += table.bytes;
    }
    counted.set(kind, { kind, rows, bytes });
  }
  return sizes();
}

const names = <K extends string>(of: Readonly<Record<K, unknown>>) => Object.keys(of) as K[];

/** Of each end of a table. */
const SAMPLE = 50;

async function sizeOfTable(table: Table<{ readonly id?: string }>) {
  const first = await table.limit(SAMPLE).toArray();
  const last = first.length < SAMPLE ? [] : await table.reverse().limit(SAMPLE).toArray();
  const rows = last.length === 0 ? first.length : await countOf(table, first[0]?.id ?? '', last[0]?.id ?? '');
  const sample = [...first, ...last];
  const mean = sample.length === 0 ? 0 : JSON.stringify(sample).length / sample.length;
  return { rows, bytes: Math.round(rows * mean) };
}

/** Counts of one table: a million rows in one would take longer than anybody waits for an answer. */
const SLICES = 20;

/** Counts by time, where ids are in order of it. @param first,last ids. */
async function countOf(table: Table, first: string, last: string): Promise<number> {
  const [from, to] = [createdAtOf(first), createdAtOf(last)];
  if (!(from < to)) return table.count();
  const isOfSpace = Array.isArray(table.schema.primKey.keyPath);
  const keyOf = (id: string) => (isOfSpace ? rowKey(id) : id);
  const bounds = Array.from({ length: SLICES - 1 }, (_, i) =>
    keyOf(firstIdOf(from + ((i + 1) * (to - from)) / SLICES)),
  );
  const ends = [Dexie.minKey, ...bounds, Dexie.maxKey];
  let rows = 0;
  for (const [i, lower] of ends.slice(0, -1).entries())
    rows += await table
      .where(':id')
      .between(lower, ends[i + 1], true, false)
      .count();
  return rows;
}
