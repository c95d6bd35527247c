import type { TicketId } from '../domain/ids';
import { isSame } from '../domain/same';
import type { TicketEvent } from '../domain/ticket';
import type { Backup } from '../exchange/backup';
import { mergeTickets } from '../exchange/merge-tickets';
import type { Tally } from '../exchange/report';
import { slicesOf } from '../exchange/slices';
import type { Database } from '../store/db';
import { rowsAt } from '../store/rows-at';
import { rowKey, SPACE, ticketRow } from '../store/schema';
import type { Step } from './import-parts';

type TicketRow = ReturnType<typeof ticketRow>;
type EventRow = TicketEvent & { readonly space: string };

/** What was seen of tickets, here and there, together: rows to be written. */
export interface Sightings {
  readonly tickets: readonly TicketRow[];
  /** What tickets were below, before they moved. */
  readonly formerParents: readonly TicketId[];
  readonly events: readonly EventRow[];
  readonly ticketTally: Tally;
  readonly eventTally: Tally;
}

export async function mergeSightings(db: Database, backup: Backup, step: Step): Promise<Sightings> {
  const tickets: TicketRow[] = [];
  const formerParents: TicketId[] = [];
  const events: EventRow[] = [];
  let [known, sameTickets] = [0, 0];
  for (const slice of slicesOf(backup.tickets)) {
    const ours = await rowsAt(
      db.tickets,
      slice.map(({ id }) => rowKey(id)),
    );
    for (const [i, theirs] of slice.entries()) {
      const own = ours[i];
      const merged = ticketRow(own ? mergeTickets(own, theirs) : theirs);
      if (own) known++;
      if (own && isSame(own, merged)) sameTickets++;
      else tickets.push(merged);
      if (own?.parentId && own.parentId !== merged.parentId) formerParents.push(own.parentId);
    }
    step(slice.length);
  }
  for (const slice of slicesOf(backup.ticketEvents)) {
    const ours = await rowsAt(
      db.ticketEvents,
      slice.map(({ id }) => rowKey(id)),
    );
    // An event is never edited: what we have stays.
    for (const [i, event] of slice.entries()) if (!ours[i]) events.push({ ...event, space: SPACE });
    step(slice.length);
  }
  return {
    tickets,
    formerParents,
    events,
    ticketTally: { added: backup.tickets.length - known, changed: known - sameTickets, unchanged: sameTickets },
    eventTally: { added: events.length, changed: 0, unchanged: backup.ticketEvents.length - events.length },
  };
}

export async function putSightings(db: Database, { tickets, events }: Sightings, step: Step): Promise<void> {
  for (const slice of slicesOf(tickets)) {
    await db.tickets.bulkPut(slice);
    step(slice.length);
  }
  for (const slice of slicesOf(events)) {
    await db.ticketEvents.bulkPut(slice);
    step(slice.length);
  }
}
