import type { TicketId } from '../../domain/ids';
import type { Ticket } from '../../domain/ticket';
import type { Database } from '../db';
import { rowKey } from '../schema';

/** Of these names those that a ticket had before it was moved or renamed, unless another one is known by that name. */
export async function formerNames(db: Database, ids: readonly TicketId[]): Promise<ReadonlyMap<TicketId, Ticket>> {
  const names = new Map<TicketId, Ticket>();
  for (const ticket of await db.tickets.where('aliases').anyOf(ids).toArray())
    for (const id of ticket.aliases) names.set(id, ticket);
  for (const ticket of await db.tickets.bulkGet([...names.keys()].map(rowKey))) if (ticket) names.delete(ticket.id);
  return names;
}
