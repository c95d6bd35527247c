import type { PersonId } from '../domain/ids';
import { type ReadBackup, readBackup } from '../exchange/backup-read';
import type { ImportReport, Watch } from '../exchange/report';
import type { FromExtension } from '../messaging/commands';
import type { Database } from '../store/db';
import { writeAct } from '../store/journal';
import { longWrite } from '../store/long-work';
import { me, people } from '../store/queries/alive';
import { refuseFaults, steps } from './import-parts';
import { planImport, refusedReport, rowsIn } from './import-plan';
import { keepUndo } from './import-undo';
import { later } from './reply';
import { spreadWord } from './spread-word';
import { rowsOf, takeIn } from './take-in';

type Input<K extends keyof FromExtension> = FromExtension[K]['input'];

/** The file that was looked at last is not read again to be imported: no other, and none that is refused, for it takes room. */
let readings = new WeakMap<Blob, Promise<ReadBackup>>();

function reading(file: Blob, now: number, watch: Watch): Promise<ReadBackup> {
  const known = readings.get(file);
  if (known) return known;
  const fresh = readBackup(file, now, watch);
  readings = new WeakMap([[file, fresh]]);
  const drop = () => readings.delete(file);
  fresh.then(({ faults }) => faults.length > 0 && drop(), drop);
  return fresh;
}

/** What importing the file would do. Writes nothing. */
export async function previewBackup(db: Database, { file, watch }: Input<'previewBackup'>, now: number) {
  const { backup, faults } = await reading(file, now, watch);
  if (!backup || faults.length > 0) return refusedReport(faults, backup?.madeAt ?? null);
  const step = steps(watch, 'comparing', rowsIn(backup));
  return (await db.transaction('r', db.tables, async () => planImport(db, backup, step))).report;
}

/**
 * Merges a backup into what is here, in one transaction: all of it or nothing. Restoring is the same with nothing here.
 * Done again it changes nothing, and answers as it did then.
 * @throws OkrError `import.refused` with the first place; `import.cancelled`.
 */
export async function importBackup(db: Database, input: Input<'importBackup'>, now: number): Promise<ImportReport> {
  const { importId, file, watch } = input;
  const opId = `import:${importId}`;
  const done = await db.operations.get(opId);
  if (done) return done.value as ImportReport;
  const { backup, faults } = await reading(file, now, watch);
  refuseFaults(faults);
  if (!backup) throw new Error('a file without a backup has a fault');
  const write = async () => {
    const plan = await planImport(db, backup, steps(watch, 'comparing', rowsIn(backup)));
    refuseFaults(plan.report.faults);
    const own = await me(db);
    await takeIn(db, plan, backup.clock, steps(watch, 'writing', rowsOf(plan)));
    if (own) await stayMyself(db, own.id, { actId: importId, now });
    await keepUndo(db, importId, plan.merged);
    await db.operations.put({ opId, at: now, value: plan.report });
    return plan.report;
  };
  const report = await longWrite(() => db.transaction('rw', db.tables, write));
  readings.delete(file);
  // A badge that stays behind raises no alarm, and the import is on disk.
  later(spreadWord(db, now));
  return report;
}

/** A backup of somebody else knows them as “me”. Here, whoever was me stays so, and they are one of the others. */
async function stayMyself(db: Database, personId: PersonId, by: { readonly actId: string; readonly now: number }) {
  const others = (await people(db)).filter(({ id, isMe }) => isMe && id !== personId);
  const edits = others.map(({ id }) => ({ kind: 'person' as const, id, set: { isMe: false } }));
  await writeAct(db, { ...by, verb: 'importBackup', personId, origin: 'import' }, edits);
}
