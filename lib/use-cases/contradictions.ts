import type { Change, RecordKind } from '../domain/change';
import { OkrError } from '../domain/errors';
import type { ObjectiveId } from '../domain/ids';
import type { Objective } from '../domain/objective';
import { checkShares } from '../domain/share';
import { claimsByTicket } from '../domain/work-pieces';
import type { Database } from '../store/db';
import { tableOf } from '../store/journal';
import { alive } from '../store/queries/alive';
import { rowKey } from '../store/schema';
import { surroundingsOf } from '../store/surroundings';
import type { Deed } from './act';

/**
 * Rules between records, asked of whatever an act wrote, so that no way of writing gets past them, an undo included. What
 * was imported broken stays editable: only what this act touched is asked.
 * @throws OkrError `link.shares-exceed-one`, `objective.alignment-loop`, `record.deleted` with the `child` that would hang
 * on a deleted record; the act's transaction is then rolled back.
 */
export async function refuseContradictions({ db, changes }: Deed): Promise<void> {
  // Only where something is asked: after a hundred waits for nothing Dexie loses its transaction.
  for (const change of changes.filter(needsHome)) await refuseOrphan(db, change);
  await refuseOverShares(db, brought(changes, 'link', 'share', 'includeChildren'));
  const moved = alive(await db.keyResults.bulkGet(brought(changes, 'keyResult', 'objectiveId').map(rowKey)));
  const homes = moved.map(({ objectiveId }) => objectiveId);
  for (const id of new Set([...brought(changes, 'objective', 'parent'), ...homes])) await refuseLoop(db, id);
}

/** Records of a kind that got another value of some field, or came back. */
const brought = (changes: readonly Change[], kind: RecordKind, ...fields: string[]): string[] =>
  changes
    .filter(
      ({ kind: own, set }) => own === kind && (set.deletedAt === null || fields.some((field) => set[field] != null)),
    )
    .map(({ recordId }) => recordId);

/** What a record hangs on; its field `…Id` says on which one. */
const HOMES: Readonly<Partial<Record<RecordKind, RecordKind>>> = {
  objective: 'cycle',
  keyResult: 'objective',
  link: 'keyResult',
  checkIn: 'keyResult',
  linkRule: 'keyResult',
};

/** What comes back, or moves, needs a living place: below a deleted record nobody would see it. */
const needsHome = ({ kind, set }: Change): boolean =>
  kind in HOMES && (set.deletedAt === null || `${HOMES[kind]}Id` in set);

async function refuseOrphan(db: Database, { kind, recordId }: Change): Promise<void> {
  const home = HOMES[kind];
  if (!home) return;
  const field = `${home}Id`;
  const row = await tableOf(db, kind).get(rowKey(recordId));
  const id = String(row?.[field]);
  const place = row?.deletedAt === null && (await tableOf(db, home).get(rowKey(id)));
  if (place && place.deletedAt !== null) throw new OkrError('record.deleted', { kind: home, id, child: kind });
}

/** A ticket's links together, and with those of the tickets above that count through it. */
async function refuseOverShares(db: Database, linkIds: readonly string[]): Promise<void> {
  const written = alive(await db.links.bulkGet(linkIds.map(rowKey)));
  const { links, family } = await surroundingsOf(
    db,
    written.map(({ ticketId }) => ticketId),
  );
  const byTicket = Map.groupBy(links, ({ ticketId }) => ticketId);
  for (const group of [...byTicket.values(), ...claimsByTicket(links, family).values()]) {
    const claims = [...group.values()];
    if (claims.some(({ id }) => linkIds.includes(id))) checkShares(claims);
  }
}

/** Walks up the parents; meeting the objective itself again means it would serve itself. An older loop is walked once. */
async function refuseLoop(db: Database, id: string): Promise<void> {
  const met = new Set<ObjectiveId>();
  for (let at = await db.objectives.get(rowKey(id)); at && !met.has(at.id); ) {
    met.add(at.id);
    at = await parentOf(db, at);
    if (at?.id === id) throw new OkrError('objective.alignment-loop', { field: 'parent' });
  }
}

async function parentOf(db: Database, { parent }: Objective) {
  if (!parent) return undefined;
  if ('objectiveId' in parent) return db.objectives.get(rowKey(parent.objectiveId));
  const keyResult = await db.keyResults.get(rowKey(parent.keyResultId));
  return keyResult && db.objectives.get(rowKey(keyResult.objectiveId));
}
