import type { Family } from './family';
import { leavesOf, lineOf } from './family';
import type { KeyResultId, TicketId } from './ids';
import type { Link } from './link';
import { sharesOf } from './share';
import type { WorkPiece } from './work';

/** One ticket of a key result's work, and the linked ticket it is counted through. */
export interface ReachedPiece extends WorkPiece {
  readonly ticketId: TicketId;
  /** The linked ticket above it; `null` = it is linked itself. */
  readonly via: TicketId | null;
}

export type WorkLink = Pick<Link, 'ticketId' | 'keyResultId' | 'role' | 'share' | 'includeChildren'>;

/**
 * The links each ticket counts by, one for each key result: of several the nearest, its own before one through a parent.
 * A link that includes children counts for the tickets below, not for its own.
 */
export function claimsByTicket<L extends WorkLink>(
  links: readonly L[],
  family: Family,
): Map<TicketId, Map<KeyResultId, L>> {
  const byTicket = new Map<TicketId, Map<KeyResultId, L>>();
  for (const link of links.filter(({ role }) => role === 'contributes')) {
    for (const ticketId of link.includeChildren ? leavesOf(link.ticketId, family) : [link.ticketId]) {
      const claims = byTicket.get(ticketId) ?? new Map<KeyResultId, L>();
      byTicket.set(ticketId, claims);
      const rival = claims.get(link.keyResultId);
      const line = rival ? lineOf(ticketId, family.tickets) : [];
      if (!rival || line.indexOf(link.ticketId) < line.indexOf(rival.ticketId)) claims.set(link.keyResultId, link);
    }
  }
  return byTicket;
}

/**
 * The tickets each key result's work consists of, each with the share that counts there. One that several key results
 * reach is shared among them.
 * @param links every living link that touches these tickets or those above them, in any order.
 */
export function workPiecesByKeyResult(links: readonly WorkLink[], family: Family): Map<KeyResultId, ReachedPiece[]> {
  const pieces = new Map<KeyResultId, ReachedPiece[]>();
  for (const [ticketId, unsorted] of inOrder(claimsByTicket(links, family))) {
    const ticket = family.tickets.get(ticketId);
    const claims = inOrder(unsorted);
    const shares = sharesOf(claims.map(([, link]) => link));
    for (const [i, [keyResultId, link]] of claims.entries()) {
      const piece: ReachedPiece = {
        ticketId,
        state: ticket?.state ?? 'unknown',
        estimate: ticket?.estimate ?? null,
        share: shares[i] ?? 0,
        via: link.ticketId === ticketId ? null : link.ticketId,
      };
      const others = pieces.get(keyResultId);
      if (others) others.push(piece);
      else pieces.set(keyResultId, [piece]);
    }
  }
  return pieces;
}

/** By id, so that whoever adds up does it in the same order and comes to the same last digit. */
const inOrder = <K extends string, V>(entries: ReadonlyMap<K, V>): [K, V][] =>
  [...entries].toSorted(([a], [b]) => (a < b ? -1 : 1));
