import type { Row } from '../domain/change';
import type { TicketId } from '../domain/ids';
import type { Link } from '../domain/link';
import { lookAround, type Surroundings } from '../domain/surroundings';
import { askEach } from './ask-each';
import type { Database } from './db';
import { rowKey, SPACE } from './schema';

/** What lies around some tickets in the database. @param isDeep see `lookAround`. */
export const surroundingsOf = (
  db: Database,
  ticketIds: Iterable<TicketId>,
  isDeep = false,
): Promise<Surroundings<Row<Link>>> =>
  lookAround(
    {
      tickets: async (ids) => (await db.tickets.bulkGet(ids.map(rowKey))).filter((row) => row !== undefined),
      below: async (ids) => {
        const byParent = db.tickets.where('[space+parentId]');
        return (await askEach(db.tickets, ids, (id) => byParent.equals([SPACE, id]).toArray())).flat();
      },
      links: (ids) => linksOfTickets(db, ids),
    },
    ticketIds,
    isDeep,
  );

/** Living links of some tickets. One request each: `anyOf` would walk a cursor, row by row. */
export async function linksOfTickets(db: Database, ticketIds: readonly TicketId[]): Promise<Row<Link>[]> {
  const byTicket = db.links.where('[space+ticketId]');
  const found = await askEach(db.links, [...new Set(ticketIds)], (id) => byTicket.equals([SPACE, id]).toArray());
  return found.flat().filter((link) => link.deletedAt === null);
}
