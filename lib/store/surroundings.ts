import type { Row } from '../domain/change';
import { type Family, familyOf } from '../domain/family';
import type { TicketId } from '../domain/ids';
import type { Link } from '../domain/link';
import type { Ticket } from '../domain/ticket';
import { askEach } from './ask-each';
import type { Database } from './db';
import { rowKey, SPACE } from './schema';

/** What decides for which key results some tickets count, and how much. */
export interface Surroundings {
  /** The tickets themselves, those above them, and those below as far as a link counts through them. */
  readonly family: Family;
  /** Every living link on any of these. */
  readonly links: readonly Row<Link>[];
}

/**
 * Looks up and down from some tickets. Costs as much as they have relatives; tickets below are looked up only where a link
 * above counts through its children.
 * @param isDeep looks below in any case: a link that counted through children may just have gone.
 */
export async function surroundingsOf(
  db: Database,
  ticketIds: Iterable<TicketId>,
  isDeep = false,
): Promise<Surroundings> {
  const asked = new Set(ticketIds);
  const line = new Set(asked);
  const known = new Map<TicketId, Ticket>();
  for (let level = [...line]; level.length > 0; ) {
    const above = new Set<TicketId>();
    for (const row of await db.tickets.bulkGet(level.map(rowKey))) {
      if (row) known.set(row.id, row);
      if (row?.parentId && !line.has(row.parentId)) above.add(row.parentId);
    }
    level = [...above];
    for (const id of level) line.add(id);
  }
  const links = await linksOfTickets(db, [...line]);
  const below = isDeep || links.some(({ includeChildren }) => includeChildren) ? await lookBelow(db, asked) : [];
  for (const row of below) known.set(row.id, row);
  const deeper = below.filter(({ id }) => !line.has(id)).map(({ id }) => id);
  return { family: familyOf(known.values()), links: [...links, ...(await linksOfTickets(db, deeper))] };
}

async function lookBelow(db: Database, ticketIds: ReadonlySet<TicketId>) {
  const found = [];
  const met = new Set(ticketIds);
  for (let level = [...met]; level.length > 0; ) {
    const byParent = db.tickets.where('[space+parentId]');
    const children = (await askEach(db.tickets, level, (id) => byParent.equals([SPACE, id]).toArray())).flat();
    found.push(...children);
    level = children.map(({ id }) => id).filter((id) => !met.has(id));
    for (const id of level) met.add(id);
  }
  return found;
}

/** Live links of some tickets. One request each: `anyOf` would walk a cursor, row by row. */
export async function linksOfTickets(db: Database, ticketIds: readonly TicketId[]): Promise<Row<Link>[]> {
  const byTicket = db.links.where('[space+ticketId]');
  const found = await askEach(db.links, [...new Set(ticketIds)], (id) => byTicket.equals([SPACE, id]).toArray());
  return found.flat().filter((link) => link.deletedAt === null);
}
