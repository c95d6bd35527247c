import type { Missing } from '../../domain/api-answer';
import type { TicketId } from '../../domain/ids';
import { lastSight } from '../../domain/refresh';
import type { Sighting, Ticket } from '../../domain/ticket';
import type { Database } from '../db';

/** How a ticket was last looked for. */
export interface Look {
  readonly sight: Sighting;
  /** Why its tracker did not show it when it was last asked; `null` = it did, or was not asked. */
  readonly missing: Missing | null;
}

/** When and how it was last known how each of these tickets stands. */
export async function looksAt(
  db: Database,
  tickets: readonly Pick<Ticket, 'id' | 'ref' | 'seenAt' | 'source'>[],
): Promise<ReadonlyMap<TicketId, Look>> {
  const [watches, connections] = await Promise.all([
    db.watches.bulkGet(tickets.map(({ id }) => id)),
    db.connections.toArray(),
  ]);
  const heard = new Map(connections.map(({ baseUrl, refresh }) => [baseUrl, refresh?.heard]));
  return new Map(
    tickets.map((ticket, i) => {
      const sight = lastSight(ticket, watches[i], heard.get(ticket.ref.baseUrl));
      return [ticket.id, { sight, missing: watches[i]?.missing ?? null }];
    }),
  );
}
