import type { Table } from 'dexie';
import type { Database } from '../db';
import { compactedBefore } from './compacted';

/** What takes up room, as a person thinks of it. */
export type SizeKind = 'goals' | 'checkIns' | 'links' | 'words' | 'tickets' | 'ticketEvents' | 'changes' | 'other';

export interface KindSize {
  readonly kind: SizeKind;
  readonly rows: number;
  /** About, as text; the browser packs rows and adds indexes. */
  readonly bytes: number;
}

export interface Sizes {
  readonly kinds: readonly KindSize[];
  /** Before this moment, epoch ms, only the evening of each day is known of what no person did; `null` = all is known. */
  readonly compactedBefore: number | null;
}

const KINDS: Readonly<Record<string, SizeKind>> = {
  cycles: 'goals',
  people: 'goals',
  objectives: 'goals',
  keyResults: 'goals',
  settings: 'goals',
  sites: 'goals',
  checkIns: 'checkIns',
  notes: 'words',
  kudos: 'words',
  links: 'links',
  tickets: 'tickets',
  ticketEvents: 'ticketEvents',
  changes: 'changes',
};

/** Rows and about how many bytes each kind takes, from a few rows of each table. To be asked now and then: it counts. */
export async function sizesOf(db: Database): Promise<Sizes> {
  const byKind = new Map<SizeKind, KindSize>();
  for (const table of db.tables) {
    // One after another: the browser counts in turn anyway, and the last would seem to hang behind a million rows.
    const { rows, bytes } = await sizeOfTable(table);
    const kind = KINDS[table.name] ?? 'other';
    const before = byKind.get(kind);
    byKind.set(kind, { kind, rows: rows + (before?.rows ?? 0), bytes: bytes + (before?.bytes ?? 0) });
  }
  return {
    kinds: [...byKind.values()].toSorted((a, b) => b.bytes - a.bytes),
    compactedBefore: await compactedBefore(db),
  };
}

/** Of each end of a table. */
const SAMPLE = 50;

async function sizeOfTable(table: Table) {
  const rows = await table.count();
  const first = await table.limit(SAMPLE).toArray();
  const last = rows > SAMPLE ? await table.reverse().limit(SAMPLE).toArray() : [];
  const sample = [...first, ...last];
  const mean = sample.length === 0 ? 0 : JSON.stringify(sample).length / sample.length;
  return { rows, bytes: Math.round(rows * mean) };
}
