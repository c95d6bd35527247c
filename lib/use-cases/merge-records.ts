import type { Change, RecordKind, Row } from '../domain/change';
import { OkrError } from '../domain/errors';
import { type AnyRow, mergeRows, rowOf } from '../domain/merge';
import { isSame } from '../domain/same';
import { type Backup, KINDS } from '../exchange/backup';
import { recordFault } from '../exchange/backup-rows';
import type { Fault } from '../exchange/fault';
import type { Conflict } from '../exchange/report';
import type { Database } from '../store/db';
import { tableOf } from '../store/journal';
import { rowKey, SPACE } from '../store/schema';
import { slicesOf } from './import-parts';

/** What merging makes of one record. */
export interface Merged {
  readonly kind: RecordKind;
  readonly id: string;
  /** As it is here; `null` = new. */
  readonly before: AnyRow | null;
  readonly after: AnyRow;
  /** JSON path in the file. */
  readonly place: string;
}

/** Journal entries of the file: which of them are news. */
export interface Journal {
  readonly fresh: readonly Change[];
  readonly known: number;
  readonly faults: readonly Fault[];
  /** Every entry of the file by record and stamp; `true` = we have it too. */
  readonly stamps: ReadonlyMap<string, boolean>;
}

/** Finds which journal entries are not here yet. One id for two different entries is a forgery or damage. */
export async function mergeJournal(db: Database, changes: readonly Change[]): Promise<Journal> {
  const fresh: Change[] = [];
  const faults: Fault[] = [];
  const stamps = new Map<string, boolean>();
  let index = 0;
  for (const slice of slicesOf(changes)) {
    const ours = await db.changes.bulkGet(slice.map(({ id }) => id));
    for (const [i, raw] of slice.entries()) {
      const change = { ...raw, space: SPACE };
      const own = ours[i];
      if (!own) fresh.push(change);
      else if (!isSame(own, change)) faults.push({ code: 'row.differs', place: `$.changes[${index}]`, detail: raw.id });
      stamps.set(
        stampKey(change.kind, change.recordId, [change.clock, change.personId, change.device]),
        own !== undefined,
      );
      index++;
    }
  }
  return { fresh, known: changes.length - fresh.length, faults, stamps };
}

/** Merges every record of the file with its row here: the rows that come out, changed or not. */
export async function mergeRecords(db: Database, backup: Backup, journal: Journal): Promise<Merged[]> {
  const all: Merged[] = [];
  const places = new Map(backup.changes.map((change, i) => [change.id, `$.changes[${i}]`]));
  for (const kind of KINDS) {
    const incoming = new Map<string, { row: AnyRow; place: string }>();
    for (const [i, row] of backup.records[kind].entries()) {
      incoming.set(row.id as string, { row: { ...row, space: SPACE }, place: `$.records.${kind}[${i}]` });
    }
    for (const change of journal.fresh) {
      if (change.kind !== kind) continue;
      const own = incoming.get(change.recordId);
      const row = own ? mergeRows(own.row, rowOf(change)) : rowOf(change);
      incoming.set(change.recordId, { row, place: own?.place ?? places.get(change.id) ?? '$.changes' });
    }
    for (const slice of slicesOf([...incoming])) {
      const ours = await tableOf(db, kind).bulkGet(slice.map(([id]) => rowKey(id)));
      for (const [i, [id, { row, place }]] of slice.entries()) {
        const before = (ours[i] as AnyRow | undefined) ?? null;
        const merged = before ? mergeRows(before, row) : row;
        all.push({ kind, id, before, after: before && isSame(before, merged) ? before : merged, place });
      }
    }
  }
  return all;
}

export const isNew = ({ before }: Merged): boolean => before === null;
export const isChanged = ({ before, after }: Merged): boolean => before !== after;

/** Records that would break their own rules. */
export const brokenAmong = (merged: readonly Merged[]): Fault[] =>
  merged.filter(isChanged).flatMap(({ kind, id, after, place }) => {
    const found = recordFault(kind, after);
    if (!found && after.id !== id) return [{ code: 'row.wrong-id', place, detail: id }];
    return found ? [{ code: found.code, place: `${place}${found.field}`, detail: found.detail }] : [];
  });

/** Fields both sides changed without knowing of each other: the file's journal tells what either side knew. */
export function conflictsAmong(merged: readonly Merged[], backup: Backup, { stamps }: Journal): Conflict[] {
  const theirs = new Map(
    KINDS.flatMap((kind) => backup.records[kind].map((row) => [`${kind}|${row.id as string}`, row])),
  );
  return merged.flatMap(({ kind, id, before, after }) => {
    const their = theirs.get(`${kind}|${id}`);
    if (!before || !their) return [];
    return Object.keys(before.stamps).flatMap((field): Conflict[] => {
      const [own, other] = [before.stamps[field], their.stamps[field]];
      if (!own || !other || isSame(own, other) || isSame(before[field], their[field])) return [];
      const isOurs = isSame(after[field], before[field]) && isSame(after.stamps[field], own);
      const wasKnown = isOurs ? stamps.get(stampKey(kind, id, other)) === true : stamps.has(stampKey(kind, id, own));
      return wasKnown ? [] : [{ kind, id, title: titleOf(after), field, kept: isOurs ? 'ours' : 'theirs' }];
    });
  });
}

/** What a person knows a record by; `''` when it has no title. */
export const titleOf = (row: AnyRow): string =>
  [row.title, row.name].find((value) => typeof value === 'string')?.slice(0, 120) ?? '';
const stampKey = (kind: RecordKind, id: string, stamp: readonly string[]): string => [kind, id, ...stamp].join('|');

/** Puts the merged rows into their tables. */
export async function putRecords(db: Database, merged: readonly Merged[]): Promise<void> {
  for (const kind of KINDS) {
    const rows = merged.filter((each) => each.kind === kind && isChanged(each)).map(({ after }) => after);
    for (const slice of slicesOf(rows)) {
      await tableOf(db, kind).bulkPut(
        slice.map((row) => ({ deletedAt: null, ...row }) as Row<Record<string, unknown>>),
      );
    }
  }
}

/** @throws OkrError `import.refused` when something may not be written. */
export function refuseFaults(faults: readonly Fault[]): void {
  const [first] = faults;
  if (first) throw new OkrError('import.refused', { place: first.place, count: faults.length });
}
