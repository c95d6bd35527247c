import type { Row } from '../../domain/change';
import { lineOf } from '../../domain/family';
import type { KeyResultId, TicketId } from '../../domain/ids';
import type { Link } from '../../domain/link';
import { linkIdOf } from '../../domain/link-id';
import type { Ticket } from '../../domain/ticket';
import { contributionOf } from '../../domain/work';
import { type ReachedPiece, workPiecesByKeyResult } from '../../domain/work-pieces';
import type { Database } from '../db';
import { rowKey, SPACE } from '../schema';
import { surroundingsOf } from '../surroundings';
import { alive } from './alive';
import { formerNames } from './former-names';
import { type KeyResultView, viewKeyResults } from './key-result-views';

/** One link of a ticket, or of one above it: what it serves and how much it counts there. */
export interface LinkView {
  readonly link: Row<Link>;
  readonly goal: KeyResultView;
  /** Part of the ticket that counts here, 0–1, stated or equal; the mean where it counts through tickets below. */
  readonly share: number;
  /** Part of the planned work of the key result, 0–1; `null` for cancelled tickets. Never a part of the outcome. */
  readonly contribution: number | null;
  /** How many tickets below it stand for it; 0 = it counts itself. */
  readonly below: number;
}

/** A ticket with its links; `ticket` is `null` while no page of it was read. */
export interface TicketView {
  readonly ticketId: TicketId;
  readonly ticket: Ticket | null;
  readonly links: readonly LinkView[];
  /** Links of tickets above, through which this one counts. */
  readonly through: readonly (LinkView & { readonly parent: Ticket | null })[];
}

/** Views of many tickets, in the order asked, each under the name it has today. @param names also such as they had before. @param now epoch ms. */
export async function viewTickets(db: Database, names: readonly TicketId[], now: number): Promise<TicketView[]> {
  const former = await formerNames(db, names);
  const ticketIds = names.map((name) => former.get(name)?.id ?? name);
  const { family, links } = await surroundingsOf(db, ticketIds);
  const pieces = [...workPiecesByKeyResult(links, family)].flatMap(([id, own]) =>
    own.map((piece) => ({ ...piece, keyResultId: id })),
  );
  // By the link each counts through; and, below a linked ticket, by the ticket itself.
  const byLink = Map.groupBy(pieces, ({ keyResultId, via, ticketId }) => linkIdOf(via ?? ticketId, keyResultId));
  const byPath = Map.groupBy(pieces, ({ keyResultId, via, ticketId }) => `${ticketId} ${via} ${keyResultId}`);
  const keyResults = alive(
    await db.keyResults.bulkGet([...new Set(links.map((link) => link.keyResultId))].map(rowKey)),
  );
  const goals = new Map((await viewKeyResults(db, keyResults, now)).map((view) => [view.keyResult.id, view]));
  const byTicket = Map.groupBy(links, (link) => link.ticketId);
  const view = (link: Row<Link>, own: readonly ReachedPiece[] = []): LinkView[] => {
    const goal = goals.get(link.keyResultId);
    return goal ? [viewLink(link, goal, own)] : [];
  };
  return ticketIds.map((ticketId) => {
    const own = byTicket.get(ticketId) ?? [];
    const [, ...above] = lineOf(ticketId, family.tickets);
    return {
      ticketId,
      ticket: family.tickets.get(ticketId) ?? null,
      links: own.flatMap((link) => view(link, byLink.get(linkIdOf(ticketId, link.keyResultId)))),
      through: above.flatMap((parentId) =>
        (byTicket.get(parentId) ?? [])
          .flatMap((link) => view(link, byPath.get(`${ticketId} ${parentId} ${link.keyResultId}`)))
          .filter(({ below }) => below > 0)
          .map((each) => ({ ...each, parent: family.tickets.get(parentId) ?? null })),
      ),
    };
  });
}

/** @param own the pieces of the key result that are this link's. A link that only supports has none: it is no part of the plan. */
function viewLink(link: Row<Link>, goal: KeyResultView, own: readonly ReachedPiece[]): LinkView {
  const parts = own
    .map((piece) => contributionOf(piece, goal.numbers.work, goal.keyResult.sizeBy))
    .filter((part) => part !== null);
  return {
    link,
    goal,
    share: own.reduce((mean, { share }) => mean + share / own.length, 0),
    contribution:
      parts.length > 0
        ? Math.min(
            1,
            parts.reduce((sum, part) => sum + part, 0),
          )
        : null,
    below: own.filter(({ via }) => via !== null).length,
  };
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
