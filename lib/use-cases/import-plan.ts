import type { RecordKind } from '../domain/change';
import type { KeyResultId, ObjectiveId } from '../domain/ids';
import type { AnyRow } from '../domain/merge';
import { type Backup, KINDS } from '../exchange/backup';
import { MAX_FAULTS } from '../exchange/backup-read';
import type { Fault } from '../exchange/fault';
import { loopsIn, referencesOf } from '../exchange/references';
import type { ImportReport, Tally } from '../exchange/report';
import type { Database } from '../store/db';
import { tableOf } from '../store/journal';
import { rowKey } from '../store/schema';
import { slicesOf } from './import-parts';
import {
  brokenAmong,
  conflictsAmong,
  isChanged,
  isNew,
  type Journal,
  type Merged,
  mergeJournal,
  mergeRecords,
  titleOf,
} from './merge-records';
import { mergeSightings, type Sightings } from './merge-sightings';

/** Everything an import would write, and what is to be said about it. */
export interface ImportPlan {
  readonly merged: readonly Merged[];
  readonly journal: Journal;
  readonly sightings: Sightings;
  readonly report: ImportReport;
}

const NOTHING: Tally = { added: 0, changed: 0, unchanged: 0 };
const NOBODY: AnyRow = { space: '', stamps: {} };
const MAX_CONFLICTS = 200;

/** Works out an import; must run inside a transaction, so that what is reported is what would be written. */
export async function planImport(db: Database, backup: Backup): Promise<ImportPlan> {
  const journal = await mergeJournal(db, backup.changes);
  const merged = await mergeRecords(db, backup, journal);
  const sightings = await mergeSightings(db, backup);
  const conflicts = conflictsAmong(merged, backup, journal);
  const faults = [
    ...journal.faults,
    ...brokenAmong(merged),
    ...(await danglingAmong(db, merged)),
    ...(await loopsAmong(db, merged)),
  ];
  const report: ImportReport = {
    records: talliesOf(merged),
    changes: { added: journal.fresh.length, changed: 0, unchanged: journal.known },
    tickets: sightings.ticketTally,
    ticketEvents: sightings.eventTally,
    conflicts: conflicts.slice(0, MAX_CONFLICTS),
    conflictCount: conflicts.length,
    faults: faults.slice(0, MAX_FAULTS),
    madeAt: backup.madeAt,
  };
  return { merged, journal, sightings, report };
}

/** The report on a file that cannot be imported. */
export const refusedReport = (faults: readonly Fault[], madeAt: number | null): ImportReport => ({
  records: talliesOf([]),
  changes: NOTHING,
  tickets: NOTHING,
  ticketEvents: NOTHING,
  conflicts: [],
  conflictCount: 0,
  faults,
  madeAt,
});

function talliesOf(merged: readonly Merged[]): ImportReport['records'] {
  const tally = (kind: RecordKind): Tally => {
    const own = merged.filter((each) => each.kind === kind);
    const added = own.filter(isNew).length;
    const changed = own.filter(isChanged).length - added;
    return { added, changed, unchanged: own.length - added - changed };
  };
  return Object.fromEntries(KINDS.map((kind) => [kind, tally(kind)])) as ImportReport['records'];
}

/** References to what is neither here nor in the file. */
async function danglingAmong(db: Database, merged: readonly Merged[]): Promise<Fault[]> {
  const there = new Set(merged.map(({ kind, id }) => `${kind}|${id}`));
  const open = merged
    .filter(isChanged)
    .flatMap(({ kind, after, place }) => referencesOf(kind, after).map((reference) => ({ ...reference, place })))
    .filter(({ kind, id }) => !there.has(`${kind}|${id}`));
  const faults: Fault[] = [];
  for (const kind of KINDS) {
    for (const slice of slicesOf(open.filter((each) => each.kind === kind))) {
      const rows = await tableOf(db, kind).bulkGet(slice.map(({ id }) => rowKey(id)));
      for (const [i, { place, field, id }] of slice.entries()) {
        if (!rows[i]) faults.push({ code: 'row.dangling', place: `${place}${field}`, detail: id });
      }
    }
  }
  return faults;
}

/** Living objectives that would serve themselves. */
async function loopsAmong(db: Database, merged: readonly Merged[]): Promise<Fault[]> {
  const changed = merged.filter((each) => isChanged(each) && (each.kind === 'objective' || each.kind === 'keyResult'));
  if (changed.length === 0) return [];
  const overlay = async (kind: RecordKind): Promise<Map<string, AnyRow>> => {
    const rows = new Map((await tableOf(db, kind).toArray()).map((row) => [row.id as string, row as AnyRow]));
    for (const each of changed) if (each.kind === kind) rows.set(each.id, each.after);
    return rows;
  };
  const [objectives, keyResults] = [await overlay('objective'), await overlay('keyResult')];
  const parentOf = (id: string): string | null => {
    const row = objectives.get(id);
    const parent = row?.deletedAt === null ? (row.parent as Parent) : null;
    if (!parent) return null;
    if ('objectiveId' in parent) return parent.objectiveId;
    return (keyResults.get(parent.keyResultId)?.objectiveId as string | undefined) ?? null;
  };
  const places = new Map(changed.map(({ id, place }) => [id, place]));
  return loopsIn(objectives.keys(), parentOf).map((id) => ({
    code: 'row.loop',
    place: places.has(id) ? `${places.get(id)}.parent` : '$.records.objective',
    detail: titleOf(objectives.get(id) ?? NOBODY),
  }));
}
type Parent = { readonly objectiveId: ObjectiveId } | { readonly keyResultId: KeyResultId } | null;
