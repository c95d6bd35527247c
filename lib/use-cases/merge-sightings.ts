import { isSame } from '../domain/same';
import type { Ticket, TicketEvent } from '../domain/ticket';
import type { Backup } from '../exchange/backup';
import { mergeTickets } from '../exchange/merge-tickets';
import type { Tally } from '../exchange/report';
import type { Database } from '../store/db';
import { rowKey, SPACE } from '../store/schema';
import { slicesOf } from './import-parts';

type Placed<T> = T & { readonly space: string };

/** What was seen of tickets, here and there, together: rows to be written. */
export interface Sightings {
  readonly tickets: readonly Placed<Ticket>[];
  readonly events: readonly Placed<TicketEvent>[];
  readonly ticketTally: Tally;
  readonly eventTally: Tally;
}

export async function mergeSightings(db: Database, backup: Backup): Promise<Sightings> {
  const tickets: Placed<Ticket>[] = [];
  const events: Placed<TicketEvent>[] = [];
  let [known, sameTickets] = [0, 0];
  for (const slice of slicesOf(backup.tickets)) {
    const ours = await db.tickets.bulkGet(slice.map(({ id }) => rowKey(id)));
    for (const [i, theirs] of slice.entries()) {
      const own = ours[i];
      const merged = { ...(own ? mergeTickets(own, theirs) : theirs), space: SPACE };
      if (own) known++;
      if (own && isSame(own, merged)) sameTickets++;
      else tickets.push(merged);
    }
  }
  for (const slice of slicesOf(backup.ticketEvents)) {
    const ours = await db.ticketEvents.bulkGet(slice.map(({ id }) => rowKey(id)));
    // An event is never edited: what we have stays.
    for (const [i, event] of slice.entries()) if (!ours[i]) events.push({ ...event, space: SPACE });
  }
  return {
    tickets,
    events,
    ticketTally: { added: backup.tickets.length - known, changed: known - sameTickets, unchanged: sameTickets },
    eventTally: { added: events.length, changed: 0, unchanged: backup.ticketEvents.length - events.length },
  };
}

export async function putSightings(db: Database, { tickets, events }: Sightings): Promise<void> {
  for (const slice of slicesOf(tickets)) await db.tickets.bulkPut(slice);
  for (const slice of slicesOf(events)) await db.ticketEvents.bulkPut(slice);
}
