import { type Clock, ZERO } from '../domain/clock';
import { OkrError } from '../domain/errors';
import type { KeyResultId, PersonId, TicketId } from '../domain/ids';
import type { Backup } from '../exchange/backup';
import { readBackup } from '../exchange/backup-read';
import type { ImportReport } from '../exchange/report';
import type { FromExtension } from '../messaging/protocol';
import { emptyInbox, putPart, textOf } from '../store/backup-inbox';
import type { Database } from '../store/db';
import { writeAct } from '../store/journal';
import { me, people } from '../store/queries/alive';
import { keyResultsOfTickets, refreshRollUps } from '../store/roll-ups';
import { slicesOf } from './import-parts';
import { type ImportPlan, planImport, refusedReport } from './import-plan';
import { keepUndo } from './import-undo';
import { putRecords, refuseFaults } from './merge-records';
import { putSightings } from './merge-sightings';
import { spreadWord } from './spread-word';

type Input<K extends keyof FromExtension> = FromExtension[K]['input'];

/** Takes in one slice of a file. */
export async function stageImport(_db: Database, { importId, part, text }: Input<'stageImport'>): Promise<null> {
  await putPart(importId, part, text);
  return null;
}

/** What importing the file would do. Writes nothing. */
export async function previewBackup(db: Database, input: Input<'previewBackup'>, now: number): Promise<ImportReport> {
  const { backup, faults } = await staged(input, now);
  if (!backup || faults.length > 0) return refusedReport(faults, backup?.madeAt ?? null);
  return (await db.transaction('r', db.tables, async () => planImport(db, backup))).report;
}

/**
 * Merges a backup into what is here, in one transaction: all of it or nothing. Restoring is the same with nothing here.
 * Done again it changes nothing, and answers as it did then.
 * @throws OkrError `import.refused` with the first place; `import.gone` when the file has to be chosen again.
 */
export async function importBackup(db: Database, input: Input<'importBackup'>, now: number): Promise<ImportReport> {
  const opId = `import:${input.importId}`;
  const done = await db.operations.get(opId);
  if (done) return done.value as ImportReport;
  const { backup, faults } = await staged(input, now);
  refuseFaults(faults);
  if (!backup) throw new OkrError('import.gone');
  const report = await db.transaction('rw', db.tables, async () => {
    const plan = await planImport(db, backup);
    refuseFaults(plan.report.faults);
    const own = await me(db);
    await carryOut(db, plan, backup);
    if (own) await stayMyself(db, own.id, { actId: input.importId, now });
    await keepUndo(db, input.importId, plan.merged);
    await db.operations.put({ opId, at: now, value: plan.report });
    return plan.report;
  });
  await emptyInbox();
  // A badge that stays behind raises no alarm, and the import is on disk.
  void spreadWord(db, now).catch(console.error);
  return report;
}

async function staged({ importId, parts }: Input<'previewBackup'>, now: number) {
  const text = await textOf(importId, parts);
  if (text === null) throw new OkrError('import.gone');
  return readBackup(text, now);
}

/** A backup of somebody else knows them as “me”. Here, whoever was me stays so, and they are one of the others. */
async function stayMyself(db: Database, personId: PersonId, by: { readonly actId: string; readonly now: number }) {
  const others = (await people(db)).filter(({ id, isMe }) => isMe && id !== personId);
  const edits = others.map(({ id }) => ({ kind: 'person' as const, id, set: { isMe: false } }));
  await writeAct(db, { ...by, verb: 'importBackup', personId, origin: 'import' }, edits);
}

async function carryOut(db: Database, plan: ImportPlan, backup: Backup): Promise<void> {
  await putRecords(db, plan.merged);
  for (const slice of slicesOf(plan.journal.fresh)) await db.changes.bulkAdd(slice);
  await putSightings(db, plan.sightings);
  await advanceClock(db, backup);
  await refreshRollUps(db, await moved(db, plan));
}

/** From now on we act later than everything that came in. */
async function advanceClock(db: Database, { records, changes }: Backup): Promise<void> {
  let clock = ((await db.meta.get('clock'))?.value as Clock | undefined) ?? ZERO;
  for (const change of changes) if (change.clock > clock) clock = change.clock;
  for (const row of Object.values(records).flat()) {
    for (const [at] of Object.values(row.stamps)) if (at > clock) clock = at;
  }
  await db.meta.put({ key: 'clock', value: clock });
}

/** Key results whose numbers may differ now. */
async function moved(db: Database, { merged, sightings }: ImportPlan): Promise<Set<KeyResultId>> {
  const ids = new Set<KeyResultId>();
  const tickets = new Set<TicketId>(sightings.tickets.map(({ id }) => id));
  for (const { kind, id, before, after } of merged) {
    if (before === after) continue;
    if (kind === 'keyResult') ids.add(id as KeyResultId);
    if (kind !== 'link' && kind !== 'checkIn') continue;
    ids.add(after.keyResultId as KeyResultId);
    if (kind === 'link') tickets.add(after.ticketId as TicketId);
  }
  for (const slice of slicesOf([...tickets])) {
    for (const id of await keyResultsOfTickets(db, slice)) ids.add(id);
  }
  return ids;
}
