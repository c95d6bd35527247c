import type { Row } from '../domain/change';
import type { KeyResultId, TicketId } from '../domain/ids';
import type { Link } from '../domain/link';
import { rollUpKeyResult } from '../domain/roll-up';
import { sharesOf } from '../domain/share';
import type { WorkPiece } from '../domain/work';
import type { Database } from './db';
import { rowKey, SPACE } from './schema';

/** Live links of some tickets. One request each, all under way together: `anyOf` would walk a cursor, row by row. */
export async function linksOfTickets(db: Database, ticketIds: readonly TicketId[]): Promise<Row<Link>[]> {
  const byTicket = db.links.where('[space+ticketId]');
  const found = await Promise.all([...new Set(ticketIds)].map((id) => byTicket.equals([SPACE, id]).toArray()));
  return found.flat().filter((link) => link.deletedAt === null);
}

/** Key results that some tickets serve. */
export const keyResultsOfTickets = async (db: Database, ticketIds: readonly TicketId[]): Promise<KeyResultId[]> => [
  ...new Set((await linksOfTickets(db, ticketIds)).map((link) => link.keyResultId)),
];

/** What part of its ticket each link counts for, 0–1. @param links every living link of these tickets. */
export function sharesByLink(links: readonly Link[]): ReadonlyMap<Link['id'], number> {
  const byTicket = Map.groupBy(links, (link) => link.ticketId);
  return new Map(
    [...byTicket.values()].flatMap((own) => {
      const shares = sharesOf(own);
      return own.map((link, i) => [link.id, shares[i] ?? 0] as const);
    }),
  );
}

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
  const shares = sharesByLink(siblings);
  return links.map((link, i) => ({
    ticketId: link.ticketId,
    state: tickets[i]?.state ?? 'unknown',
    estimate: tickets[i]?.estimate ?? null,
    share: shares.get(link.id) ?? 0,
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
