import type { Row } from '../domain/change';
import type { TicketId } from '../domain/ids';
import type { Link } from '../domain/link';
import { lookAround, type Surroundings } from '../domain/surroundings';
import { rowsOfEach } from './ask-each';
import type { Database } from './db';
import { rowKey } from './schema';

/** What lies around some tickets in the database. @param isDeep see `lookAround`. */
export const surroundingsOf = (
  db: Database,
  ticketIds: Iterable<TicketId>,
  isDeep = false,
): Promise<Surroundings<Row<Link>>> =>
  lookAround(
    {
      tickets: async (ids) => (await db.tickets.bulkGet(ids.map(rowKey))).filter((row) => row !== undefined),
      below: (ids) => rowsOfEach(db.tickets, '[space+parentId]', ids),
      links: (ids) => linksOfTickets(db, ids),
    },
    ticketIds,
    isDeep,
  );

/** Living links of some tickets. */
export const linksOfTickets = async (db: Database, ticketIds: readonly TicketId[]): Promise<Row<Link>[]> =>
  (await rowsOfEach(db.links, '[space+ticketId]', ticketIds)).filter((link) => link.deletedAt === null);
