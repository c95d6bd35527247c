import type { KeyResultId, TicketId } from '../domain/ids';
import { rollUpKeyResult } from '../domain/roll-up';
import type { WorkPiece } from '../domain/work';
import type { Database } from './db';
import { rowKey, SPACE } from './schema';

/** Live links of some tickets. */
export const linksOfTickets = async (db: Database, ticketIds: readonly TicketId[]) => {
  const keys = [...new Set(ticketIds)].map((id) => [SPACE, id]);
  return (await db.links.where('[space+ticketId]').anyOf(keys).toArray()).filter((link) => link.deletedAt === null);
};

/** Key results that some tickets serve. */
export const keyResultsOfTickets = async (db: Database, ticketIds: readonly TicketId[]): Promise<KeyResultId[]> => [
  ...new Set((await linksOfTickets(db, ticketIds)).map((link) => link.keyResultId)),
];

/** The linked tickets of a key result with what each counts for. */
export async function workPiecesOf(db: Database, keyResultId: KeyResultId): Promise<WorkPiece[]> {
  const links = (await db.links.where('[space+keyResultId]').equals([SPACE, keyResultId]).toArray()).filter(
    (link) => link.deletedAt === null && link.role === 'contributes',
  );
  const tickets = await db.tickets.bulkGet(links.map((link) => rowKey(link.ticketId)));
  const siblings = await linksOfTickets(
    db,
    links.map((link) => link.ticketId),
  );
  const linksPerTicket = new Map<string, number>();
  for (const { ticketId } of siblings) linksPerTicket.set(ticketId, (linksPerTicket.get(ticketId) ?? 0) + 1);
  return links.map((link, i) => ({
    ticketId: link.ticketId,
    state: tickets[i]?.state ?? 'unknown',
    estimate: tickets[i]?.estimate ?? null,
    share: link.share ?? 1 / (linksPerTicket.get(link.ticketId) ?? 1),
  }));
}

/**
 * Recomputes the kept numbers of some key results; runs in the transaction that changed what they are made of. Costs as
 * much as these key results have tickets, however many there are in all.
 */
export async function refreshRollUps(db: Database, keyResultIds: Iterable<KeyResultId>): Promise<void> {
  for (const id of new Set(keyResultIds)) {
    const keyResult = await db.keyResults.get(rowKey(id));
    if (!keyResult || keyResult.deletedAt !== null) {
      await db.rollUps.delete(rowKey(id));
      continue;
    }
    const checkIns = await db.checkIns.where('[space+keyResultId]').equals([SPACE, id]).toArray();
    const alive = checkIns.filter((checkIn) => checkIn.deletedAt === null);
    await db.rollUps.put({ space: SPACE, id, ...rollUpKeyResult(keyResult, await workPiecesOf(db, id), alive) });
  }
}
