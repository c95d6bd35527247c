import type { RecordKind, Row } from '../domain/change';
import type { KeyResultId, ObjectiveId, TicketId } from '../domain/ids';
import type { KeyResult } from '../domain/key-result';
import { rhythmOf } from '../domain/measurement';
import { isWhole, rollUpKeyResult } from '../domain/roll-up';
import { type ReachedPiece, workPiecesByKeyResult } from '../domain/work-pieces';
import { askEach, rowsOfEach } from './ask-each';
import type { Database } from './db';
import { alive, byId } from './queries/alive';
import { choices } from './queries/settings';
import { rowKey, SPACE } from './schema';
import { surroundingsOf } from './surroundings';

/** The tickets the work of some key results consists of, with what each counts for. */
export async function workPiecesOf(
  db: Database,
  keyResultIds: readonly KeyResultId[],
): Promise<ReadonlyMap<KeyResultId, readonly ReachedPiece[]>> {
  const byKeyResult = db.links.where('[space+keyResultId]');
  const rows = await askEach(db.links, keyResultIds, (id) => byKeyResult.equals([SPACE, id]).toArray());
  const own = alive(rows.flat());
  const { links, family } = await surroundingsOf(
    db,
    own.map(({ ticketId }) => ticketId),
  );
  return workPiecesByKeyResult(links, family);
}

/** Key results that some tickets, those above them or those below them are linked to. @param isDeep see `surroundingsOf`. */
export async function keyResultsAround(
  db: Database,
  ticketIds: Iterable<TicketId>,
  isDeep = false,
): Promise<KeyResultId[]> {
  const { links } = await surroundingsOf(db, ticketIds, isDeep);
  return [...new Set(links.map(({ keyResultId }) => keyResultId))];
}

/** Key results whose numbers depend on records that were written. */
export async function keyResultsMovedBy(
  db: Database,
  written: readonly { readonly kind: RecordKind; readonly id: string }[],
): Promise<Set<KeyResultId>> {
  const keysOf = (kind: RecordKind) => written.filter((each) => each.kind === kind).map(({ id }) => rowKey(id));
  const links = (await db.links.bulkGet(keysOf('link'))).filter((row) => row !== undefined);
  const checkIns = (await db.checkIns.bulkGet(keysOf('checkIn'))).filter((row) => row !== undefined);
  return new Set([
    ...keysOf('keyResult').map(([, id]) => id as KeyResultId),
    ...[...links, ...checkIns].map(({ keyResultId }) => keyResultId),
    // A ticket's equal part depends on all its links, so one link moves the others' numbers too.
    ...(await keyResultsAround(
      db,
      links.map(({ ticketId }) => ticketId),
      true,
    )),
    ...(keysOf('settings').length > 0 ? await withWorkInProgress(db) : []),
    ...(await countedByPeriod(db, keysOf('cycle'), keysOf('objective'))),
  ]);
}

/** Where the credit for work in progress matters. A row that was damaged may: then it is made anew. */
const withWorkInProgress = async (db: Database): Promise<KeyResultId[]> =>
  (await db.rollUps.filter(({ work }) => work?.inProgress !== 0).primaryKeys()).map(([, id]) => id as KeyResultId);

/** Where the rhythm of a cycle matters: its own, or that of the one an objective moved to. */
async function countedByPeriod(
  db: Database,
  cycles: readonly [string, string][],
  objectives: readonly [string, string][],
): Promise<KeyResultId[]> {
  const inCycle = db.objectives.where('[space+cycleId]');
  const moved = (await askEach(db.objectives, cycles, (key) => inCycle.equals(key).toArray())).flat();
  const ids = new Set([...objectives.map(([, id]) => id as ObjectiveId), ...moved.map(({ id }) => id)]);
  const rows = await rowsOfEach(db.keyResults, '[space+objectiveId]', [...ids]);
  const isCounted = ({ measure }: KeyResult) => 'aggregate' in measure && measure.aggregate === 'shareOfPeriods';
  return rows.filter(isCounted).map(({ id }) => id);
}

/** So many key results are computed with one round of requests. */
const AT_ONCE = 100;

/**
 * Recomputes the kept numbers of some key results; runs in the transaction that changed what they are made of. Costs as
 * much as these key results have tickets, however many there are in all.
 */
export async function refreshRollUps(db: Database, keyResultIds: Iterable<KeyResultId>): Promise<void> {
  const ids = [...new Set(keyResultIds)];
  for (let from = 0; from < ids.length; from += AT_ONCE) await refresh(db, ids.slice(from, from + AT_ONCE));
}

/** Recomputes all of them. */
export const refreshAllRollUps = async (db: Database): Promise<void> =>
  refreshRollUps(
    db,
    (await db.keyResults.toCollection().primaryKeys()).map(([, id]) => id as KeyResultId),
  );

async function refresh(db: Database, ids: readonly KeyResultId[]): Promise<void> {
  const living = alive(await db.keyResults.bulkGet(ids.map(rowKey)));
  const isAlive = new Set(living.map(({ id }) => id));
  await db.rollUps.bulkDelete(ids.filter((id) => !isAlive.has(id)).map(rowKey));
  await db.rollUps.bulkPut(await computeRollUps(db, living));
}

/** What is kept of some key results; what is missing or damaged is computed anew, each time: slow, but not wrong. Reads only. */
export async function soundNumbers(db: Database, rows: readonly Row<KeyResult>[]) {
  const kept = await db.rollUps.bulkGet(rows.map(({ id }) => rowKey(id)));
  const lost = rows.filter((_, i) => !isWhole(kept[i]));
  const made = new Map((lost.length > 0 ? await computeRollUps(db, lost) : []).map((row) => [row.id, row]));
  return rows.map(({ id }, i) => made.get(id) ?? kept[i]);
}

/** The numbers of some key results, out of everything they are made of. Reads only. */
export async function computeRollUps(db: Database, living: readonly Row<KeyResult>[]) {
  const { inProgressCredit } = await choices(db);
  const cycleOf = await cyclesOf(db, living);
  const pieces = await workPiecesOf(
    db,
    living.map(({ id }) => id),
  );
  const byKeyResult = db.checkIns.where('[space+keyResultId]');
  const checkIns = await askEach(db.checkIns, living, ({ id }) => byKeyResult.equals([SPACE, id]).toArray());
  return living.map((keyResult, i) => {
    const own = alive(checkIns[i] ?? []);
    const cycle = cycleOf(keyResult);
    const rhythm = cycle && rhythmOf(keyResult.id, cycle);
    const numbers = rollUpKeyResult(keyResult, pieces.get(keyResult.id) ?? [], own, { inProgressCredit, rhythm });
    return { space: SPACE, id: keyResult.id, ...numbers };
  });
}

async function cyclesOf(db: Database, keyResults: readonly Row<KeyResult>[]) {
  const objectives = await byId(
    db.objectives,
    keyResults.map(({ objectiveId }) => objectiveId),
  );
  const cycles = await byId(
    db.cycles,
    [...objectives.values()].map(({ cycleId }) => cycleId),
  );
  return ({ objectiveId }: KeyResult) => cycles.get(objectives.get(objectiveId)?.cycleId ?? null);
}
