import { v7 as newId } from 'uuid';
import { parentIdOf } from '../domain/family';
import type { KeyResultId, TicketId } from '../domain/ids';
import { AGE_UNKNOWN, inTermsOf, observe, type Seen } from '../domain/observation';
import { byStatusWords } from '../domain/site';
import type { Ticket } from '../domain/ticket';
import { ticketIdOf } from '../domain/ticket-id';
import type { Database } from '../store/db';
import { formerNames } from '../store/queries/former-names';
import { sites } from '../store/queries/sites';
import { keyResultsAround, refreshRollUps } from '../store/roll-ups';
import { rowKey, SPACE, ticketRow } from '../store/schema';

/** What came of looking at a page. */
export interface Observed {
  /** In the order of the readings. */
  readonly ticketIds: readonly TicketId[];
  /** Key results whose numbers may have moved. */
  readonly moved: readonly KeyResultId[];
}

/**
 * Keeps what a page told, and lets the numbers follow, in one transaction. An observation is not an act: nobody did it,
 * so it is not journalled.
 * @param at when it was seen, epoch ms.
 */
export async function observeTickets(db: Database, all: readonly Seen[], at: number): Promise<Observed> {
  const names = all.map(({ ref }) => ticketIdOf(ref));
  const former = await formerNames(db, names);
  /** Where a ticket was before tells nothing of how it is now; by another title it is another ticket. */
  const past = names.map((name, i) => {
    const ticket = former.get(name);
    return [null, ticket?.title].includes(all[i]?.title) ? ticket : undefined;
  });
  const told = all.filter((_, i) => !past[i]);
  const ids = names.filter((_, i) => !past[i]);
  const known = await db.tickets.bulkGet(ids.map(rowKey));
  const said = await sites(
    db,
    told.map(({ ref }) => ref),
  );
  const readings = told.map((reading, i) => byStatusWords(inTermsOf(known[i], reading), said.get(reading.ref.baseUrl)));
  const before = new Map<TicketId, Ticket>(known.flatMap((ticket) => (ticket ? [[ticket.id, ticket]] : [])));
  const after = new Map(before);
  for (const [i, reading] of readings.entries()) {
    const id = ids[i];
    if (id) after.set(id, observe(after.get(id) ?? null, reading, at));
  }
  const changed: TicketId[] = [];
  const formerParents: TicketId[] = [];
  for (const ticket of after.values()) {
    const last = before.get(ticket.id);
    const formerParent = last && parentIdOf(last);
    const hasMoved = (formerParent ?? null) !== parentIdOf(ticket);
    if (last && last.state === ticket.state && last.seenAt !== AGE_UNKNOWN && sameSize(last, ticket) && !hasMoved)
      continue;
    changed.push(ticket.id);
    if (formerParent && hasMoved) formerParents.push(formerParent);
    // A page of unknown age is no moment in a history; the next real look is.
    if (at !== AGE_UNKNOWN && (last?.state !== ticket.state || last.seenAt === AGE_UNKNOWN)) {
      // Where the tracker tells when it was closed, that is when; but never before what came before it.
      const since =
        ticket.closedAt !== null && ticket.closedAt < at ? Math.max(ticket.closedAt, (last?.seenAt ?? 0) + 1) : at;
      await db.ticketEvents.add({
        space: SPACE,
        id: newId({ msecs: since }),
        ticketId: ticket.id,
        at: since,
        from: last?.state ?? null,
        to: ticket.state,
      });
    }
  }
  await db.tickets.bulkPut([...after.values()].map(ticketRow));
  const moved = await keyResultsAround(db, [...changed, ...formerParents]);
  await refreshRollUps(db, moved);
  return { ticketIds: names, moved };
}

const sameSize = (a: Ticket, b: Ticket) =>
  a.estimate?.value === b.estimate?.value && a.estimate?.unit === b.estimate?.unit;
