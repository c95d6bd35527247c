import type { RecordKind } from '../domain/change';
import type { KeyResultId, ObjectiveId } from '../domain/ids';
import type { AnyRow } from '../domain/merge';
import { type Backup, KINDS } from '../exchange/backup';
import { MAX_FAULTS } from '../exchange/backup-read';
import type { Fault } from '../exchange/fault';
import { loopsIn, referencesOf } from '../exchange/references';
import type { ImportReport, Tally } from '../exchange/report';
import { slicesOf } from '../exchange/slices';
import type { Database } from '../store/db';
import { tableOf } from '../store/journal';
import { rowKey } from '../store/schema';
import { type Step, turn } from './import-parts';
import { type Journal, mergeJournal } from './merge-journal';
import { type Merged, type MergedRecords, mergeRecords, placeOf } from './merge-records';
import { mergeSightings, type Sightings } from './merge-sightings';
import { conflictsAmong, titleOf } from './name-conflicts';

/** Everything an import would write, and what is to be said about it. */
export interface ImportPlan {
  readonly merged: readonly Merged[];
  readonly broken: MergedRecords['broken'];
  readonly journal: Journal;
  readonly sightings: Sightings;
  readonly report: ImportReport;
}

const NOTHING: Tally = { added: 0, changed: 0, unchanged: 0 };
const MAX_CONFLICTS = 200;

/**
 * Works out an import; must run inside a transaction, so that what is reported is what would be written.
 * @param step told of every row that was compared.
 */
export async function planImport(db: Database, backup: Backup, step: Step): Promise<ImportPlan> {
  const journal = await mergeJournal(db, backup.changes, step);
  const records = await mergeRecords(db, backup, journal, step);
  const { merged } = records;
  const sightings = await mergeSightings(db, backup, step);
  const conflicts = await conflictsAmong(db, records.clashes, backup, journal);
  const faults = [
    ...journal.faults,
    ...records.broken.values(),
    ...(await danglingAmong(db, merged)),
    ...(await loopsAmong(db, merged)),
  ];
  const report: ImportReport = {
    records: talliesOf(records),
    deleted: await deletionsAmong(db, merged),
    changes: { added: journal.fresh.length, changed: 0, unchanged: backup.changes.length - journal.fresh.length },
    tickets: sightings.ticketTally,
    ticketEvents: sightings.eventTally,
    conflicts: conflicts.slice(0, MAX_CONFLICTS),
    conflictCount: conflicts.length,
    faults: faults.slice(0, MAX_FAULTS),
    madeAt: backup.madeAt,
  };
  return { merged, broken: records.broken, journal, sightings, report };
}

/** How many rows planning an import looks at. */
export const rowsIn = ({ records, changes, tickets, ticketEvents }: Backup): number =>
  [...Object.values(records), changes, tickets, ticketEvents].reduce((sum, { length }) => sum + length, 0);

/** The report on a file that cannot be imported. */
export const refusedReport = (faults: readonly Fault[], madeAt: number | null): ImportReport => ({
  records: Object.fromEntries(KINDS.map((kind) => [kind, NOTHING])) as ImportReport['records'],
  deleted: { count: 0, of: 0 },
  changes: NOTHING,
  tickets: NOTHING,
  ticketEvents: NOTHING,
  conflicts: [],
  conflictCount: 0,
  faults,
  madeAt,
});

function talliesOf({ merged, unchanged }: MergedRecords): ImportReport['records'] {
  const tallies = Object.fromEntries(
    KINDS.map((kind) => [kind, { added: 0, changed: 0, unchanged: unchanged[kind] }]),
  ) as Record<RecordKind, { -readonly [K in keyof Tally]: Tally[K] }>;
  for (const each of merged) tallies[each.kind][each.before ? 'changed' : 'added']++;
  return tallies;
}

/** References to what is neither here nor in the file. */
async function danglingAmong(db: Database, merged: readonly Merged[]): Promise<Fault[]> {
  const there = new Set<string>();
  for (const slice of slicesOf(merged)) {
    for (const { kind, id } of slice) there.add(`${kind}|${id}`);
    await turn(db);
  }
  const faults: Fault[] = [];
  for (const slice of slicesOf(merged)) {
    const open = slice.flatMap((each) =>
      referencesOf(each.kind, each.after)
        .filter(({ kind, id }) => !there.has(`${kind}|${id}`))
        .map((reference) => ({ ...reference, from: each })),
    );
    for (const kind of KINDS) {
      const own = open.filter((each) => each.kind === kind);
      const rows = own.length === 0 ? [] : await tableOf(db, kind).bulkGet(own.map(({ id }) => rowKey(id)));
      for (const [i, { from, field, id }] of own.entries()) {
        if (!rows[i]) faults.push({ code: 'row.dangling', place: `${placeOf(from)}${field}`, detail: id });
      }
    }
    await turn(db);
  }
  return faults;
}

/** Living records that would be deleted. */
async function deletionsAmong(db: Database, merged: readonly Merged[]): Promise<ImportReport['deleted']> {
  const count = merged.filter(({ before, after }) => before?.deletedAt === null && after.deletedAt !== null).length;
  if (count === 0) return { count, of: 0 };
  const rows = await Promise.all(KINDS.map((kind) => tableOf(db, kind).count()));
  return { count, of: rows.reduce((sum, each) => sum + each, 0) };
}

/** Living objectives that would serve themselves. */
async function loopsAmong(db: Database, merged: readonly Merged[]): Promise<Fault[]> {
  const changed = merged.filter(({ kind }) => kind === 'objective' || kind === 'keyResult');
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
  const own = new Map(changed.map((each) => [each.id, each]));
  return loopsIn(objectives.keys(), parentOf).map((id) => {
    const [each, row] = [own.get(id), objectives.get(id)];
    const place = each ? `${placeOf(each)}.parent` : '$.records.objective';
    return { code: 'row.loop', place, detail: row ? titleOf(row) : '' };
  });
}
type Parent = { readonly objectiveId: ObjectiveId } | { readonly keyResultId: KeyResultId } | null;
