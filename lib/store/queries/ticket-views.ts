import type { Row } from '../../domain/change';
import type { KeyResultId, TicketId } from '../../domain/ids';
import type { Link } from '../../domain/link';
import type { Ticket } from '../../domain/ticket';
import { contributionOf } from '../../domain/work';
import type { Database } from '../db';
import { linksOfTickets, sharesByLink } from '../roll-ups';
import { rowKey, SPACE } from '../schema';
import { alive } from './alive';
import { type KeyResultView, viewKeyResults } from './key-result-views';

/** One link of a ticket: what it serves and how much it counts there. */
export interface LinkView {
  readonly link: Row<Link>;
  readonly goal: KeyResultView;
  /** Part of the ticket that counts here, 0–1, stated or equal. */
  readonly share: number;
  /** Part of the planned work of the key result, 0–1; `null` for cancelled tickets. Never a part of the outcome. */
  readonly contribution: number | null;
}

/** A ticket with its links; `ticket` is `null` while no page of it was read. */
export interface TicketView {
  readonly ticketId: TicketId;
  readonly ticket: Ticket | null;
  readonly links: readonly LinkView[];
}

/** Views of many tickets, in the order asked. @param now epoch ms. */
export async function viewTickets(db: Database, ticketIds: readonly TicketId[], now: number): Promise<TicketView[]> {
  const tickets = await db.tickets.bulkGet(ticketIds.map(rowKey));
  const links = await linksOfTickets(db, ticketIds);
  const shares = sharesByLink(links);
  const keyResults = alive(
    await db.keyResults.bulkGet([...new Set(links.map((link) => link.keyResultId))].map(rowKey)),
  );
  const goals = new Map((await viewKeyResults(db, keyResults, now)).map((view) => [view.keyResult.id, view]));
  const byTicket = Map.groupBy(links, (link) => link.ticketId);
  return ticketIds.map((ticketId, i) => {
    const own = byTicket.get(ticketId) ?? [];
    const ticket = tickets[i] ?? null;
    return {
      ticketId,
      ticket,
      links: own.flatMap((link) => viewLink(link, ticket, goals.get(link.keyResultId), shares.get(link.id) ?? 0)),
    };
  });
}

function viewLink(link: Row<Link>, ticket: Ticket | null, goal: KeyResultView | undefined, share: number): LinkView[] {
  if (!goal) return [];
  const piece = {
    ticketId: link.ticketId,
    state: ticket?.state ?? ('unknown' as const),
    estimate: ticket?.estimate ?? null,
    share,
  };
  // A link that only supports is no part of the plan.
  const contribution =
    link.role === 'contributes' ? contributionOf(piece, goal.numbers.work, goal.keyResult.sizeBy) : null;
  return [{ link, goal, share, contribution }];
}

/** The tickets linked to a key result, with their share and part of the plan. */
export async function ticketsOfKeyResult(db: Database, keyResultId: KeyResultId, now: number): Promise<TicketView[]> {
  const links = alive(await db.links.where('[space+keyResultId]').equals([SPACE, keyResultId]).toArray());
  return viewTickets(
    db,
    links.map((link) => link.ticketId),
    now,
  );
}
