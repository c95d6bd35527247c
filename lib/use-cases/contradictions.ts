import type { Change, RecordKind } from '../domain/change';
import { OkrError } from '../domain/errors';
import type { ObjectiveId } from '../domain/ids';
import type { Objective } from '../domain/objective';
import { checkShares } from '../domain/share';
import type { Database } from '../store/db';
import { tableOf } from '../store/journal';
import { rowKey } from '../store/schema';
import { linksOfTickets } from '../store/surroundings';
import type { Deed } from './act';

/**
 * Rules between records, asked of whatever an act wrote, so that no way of writing gets past them, an undo included. What
 * was imported broken stays editable: only what this act touched is asked.
 * @throws OkrError `link.shares-exceed-one`, `objective.alignment-loop`, `record.deleted` with the `child` that would hang
 * on a deleted record; the act's transaction is then rolled back.
 */
export async function refuseContradictions({ db, changes }: Deed): Promise<void> {
  for (const change of changes) await refuseOrphan(db, change);
  await refuseOverShares(db, brought(changes, 'link', 'share'));
  const moved = await db.keyResults.bulkGet(brought(changes, 'keyResult', 'objectiveId').map(rowKey));
  const homes = moved.flatMap((row) => (row ? [row.objectiveId] : []));
  for (const id of new Set([...brought(changes, 'objective', 'parent'), ...homes])) await refuseLoop(db, id);
}

/** Records of a kind that got another value of a field, or came back. */
const brought = (changes: readonly Change[], kind: RecordKind, field: string): string[] =>
  changes
    .filter((change) => change.kind === kind && ((change.set[field] ?? null) !== null || change.set.deletedAt === null))
    .map(({ recordId }) => recordId);

/** What a record hangs on, and the field that names it. */
const HOMES: Readonly<Partial<Record<RecordKind, readonly [RecordKind, field: string]>>> = {
  objective: ['cycle', 'cycleId'],
  keyResult: ['objective', 'objectiveId'],
  link: ['keyResult', 'keyResultId'],
  checkIn: ['keyResult', 'keyResultId'],
};

/** What comes back, or moves, needs a living place: below a deleted record nobody would see it. */
async function refuseOrphan(db: Database, { kind, recordId, set }: Change): Promise<void> {
  const [homeKind, field] = HOMES[kind] ?? [];
  if (!homeKind || !field || (set.deletedAt !== null && !(field in set))) return;
  const row = await tableOf(db, kind).get(rowKey(recordId));
  const id = String(row?.[field]);
  const home = row?.deletedAt === null && (await tableOf(db, homeKind).get(rowKey(id)));
  if (home && home.deletedAt !== null) throw new OkrError('record.deleted', { kind: homeKind, id, child: kind });
}

async function refuseOverShares(db: Database, linkIds: readonly string[]): Promise<void> {
  const links = await db.links.bulkGet(linkIds.map(rowKey));
  const ticketIds = links.flatMap((link) => (link?.deletedAt === null ? [link.ticketId] : []));
  const claims = Map.groupBy(await linksOfTickets(db, ticketIds), (link) => link.ticketId);
  for (const ofOneTicket of claims.values()) checkShares(ofOneTicket);
}

/** Walks up the parents; meeting the objective itself again means it would serve itself. An older loop is walked once. */
async function refuseLoop(db: Database, id: string): Promise<void> {
  const start = await db.objectives.get(rowKey(id));
  const met = new Set<ObjectiveId>();
  for (
    let above = start && (await parentOf(db, start));
    above && !met.has(above.id);
    above = await parentOf(db, above)
  ) {
    if (above.id === id) throw new OkrError('objective.alignment-loop', { field: 'parent' });
    met.add(above.id);
  }
}

async function parentOf(db: Database, { parent }: Objective) {
  if (!parent) return undefined;
  if ('objectiveId' in parent) return db.objectives.get(rowKey(parent.objectiveId));
  const keyResult = await db.keyResults.get(rowKey(parent.keyResultId));
  return keyResult && db.objectives.get(rowKey(keyResult.objectiveId));
}
