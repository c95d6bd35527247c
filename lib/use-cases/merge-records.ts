import { type Change, compareStamps, type RecordKind, type Row } from '../domain/change';
import { type AnyRow, mergeRows, rowOf } from '../domain/merge';
import { isSame } from '../domain/same';
import { type Backup, KINDS } from '../exchange/backup';
import { type Found, recordFault } from '../exchange/backup-rows';
import type { Fault } from '../exchange/fault';
import { slicesOf } from '../exchange/slices';
import type { Database } from '../store/db';
import { tableOf } from '../store/journal';
import { rowsAt } from '../store/rows-at';
import { rowKey } from '../store/schema';
import { type Step, turn } from './import-parts';
import { inSpace, type Journal } from './merge-journal';
import { type Clash, clashesOf } from './name-conflicts';

/** A record that merging makes, or makes other than it was. */
export interface Merged {
  readonly kind: RecordKind;
  readonly id: string;
  /** As it is here; `null` = new. */
  readonly before: AnyRow | null;
  readonly after: AnyRow;
  /** Its place in the list of its kind; where only the journal tells of it, `-1 -` the place of the entry. */
  readonly at: number;
}

/** What the records of a file make of those here. */
export interface MergedRecords {
  readonly merged: readonly Merged[];
  /** How many come out as they were. */
  readonly unchanged: Readonly<Record<RecordKind, number>>;
  /** Those that would break their own rules. */
  readonly broken: ReadonlyMap<Merged, Fault>;
  readonly clashes: readonly Clash[];
}

/** Merges every record of the file with its row here. */
export async function mergeRecords(db: Database, backup: Backup, journal: Journal, step: Step): Promise<MergedRecords> {
  const merged: Merged[] = [];
  const broken = new Map<Merged, Fault>();
  const clashes: Clash[] = [];
  const unchanged = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<RecordKind, number>;
  const news = await incomingOf(db, backup, journal);
  for (const kind of KINDS) {
    for (const slice of slicesOf([...(news.get(kind) ?? [])])) {
      const ours = await rowsAt(
        tableOf(db, kind),
        slice.map(([id]) => rowKey(id)),
      );
      for (const [i, [id, { row, file, at }]] of slice.entries()) {
        const own = ours[i] as AnyRow | undefined;
        // One that lost its stamps cannot be merged with; the snapshot before holds it as it was.
        const before = own?.stamps ? own : null;
        const after = before ? mergeRows(before, row) : row;
        const each: Merged = { kind, id, before, after, at };
        if (before && file) clashes.push(...clashesOf(each, file));
        if (before && isSame(before, after)) unchanged[kind]++;
        else {
          merged.push(each);
          // What nothing was merged with was found sound when it was read.
          const found = after === file ? null : brokenRule(each);
          if (found)
            broken.set(each, { code: found.code, place: `${placeOf(each)}${found.field}`, detail: found.detail });
        }
      }
      step(slice.length);
    }
  }
  return { merged, unchanged, broken, clashes };
}

interface Incoming {
  readonly row: AnyRow;
  /** As it stands in the file; `null` when only its journal tells of it. */
  readonly file: AnyRow | null;
  readonly at: number;
}

/** The records that a file tells of, be it only by news in its journal. Must run inside a transaction. */
export async function incomingOf(db: Database, backup: Backup, { fresh, places }: Pick<Journal, 'fresh' | 'places'>) {
  const incoming = new Map(KINDS.map((kind) => [kind, new Map<string, Incoming>()]));
  for (const [kind, own] of incoming) {
    let at = 0;
    for (const slice of slicesOf(backup.records[kind])) {
      for (const raw of slice) {
        const row = inSpace(raw);
        own.set(row.id as string, { row, file: row, at: at++ });
      }
      await turn(db);
    }
  }
  let next = 0;
  for (const slice of slicesOf(fresh)) {
    for (const change of slice) {
      const at = -1 - (places[next++] ?? 0);
      const rows = incoming.get(change.kind);
      const own = rows?.get(change.recordId);
      if (own && tellsNothing(change, own.row)) continue;
      const row = own ? mergeRows(own.row, rowOf(change)) : rowOf(change);
      rows?.set(change.recordId, { file: null, at, ...own, row });
    }
    await turn(db);
  }
  return incoming;
}

/** Nearly every entry of a journal is behind its row already. */
const tellsNothing = ({ set, clock, personId, device }: Change, row: AnyRow): boolean =>
  Object.entries(set).every(([field, value]) => {
    const stamp = row.stamps[field];
    const order = stamp ? compareStamps(stamp, [clock, personId, device]) : -1;
    return order > 0 || (order === 0 && isSame(row[field], value));
  });

/** JSON path of a record in its file. */
export const placeOf = ({ kind, at }: Pick<Merged, 'kind' | 'at'>): string =>
  at < 0 ? `$.changes[${-1 - at}]` : `$.records.${kind}[${at}]`;

function brokenRule({ kind, id, after }: Merged): Found | null {
  return recordFault(kind, after) ?? (after.id === id ? null : { code: 'row.wrong-id', field: '', detail: id });
}

/** Puts the merged rows into their tables. */
export async function putRecords(db: Database, merged: readonly Merged[], step: Step): Promise<void> {
  for (const kind of KINDS) {
    for (const slice of slicesOf(merged.filter((each) => each.kind === kind))) {
      await tableOf(db, kind).bulkPut(
        slice.map(({ after }) => ({ deletedAt: null, ...after }) as Row<Record<string, unknown>>),
      );
      step(slice.length);
    }
  }
}
