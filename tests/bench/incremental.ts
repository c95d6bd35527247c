import { familyOf } from '../../lib/domain/family';
import type { KeyResultId, TicketId } from '../../lib/domain/ids';
import type { KeyResultRollUp } from '../../lib/domain/roll-up';
import { rollUpKeyResult } from '../../lib/domain/roll-up';
import type { TicketState } from '../../lib/domain/ticket';
import { workPiecesByKeyResult } from '../../lib/domain/work-pieces';
import type { BenchWorkspace } from './workspace';

/**
 * The steps of the product's transaction over maps in place of the database's indexes: links of a ticket, key results
 * they serve, their links, their tickets' other links, their numbers. fake-indexeddb itself slows down with its size, so
 * it would be measured, not we.
 */
export function keptNumbers({ tickets, links, keyResults }: BenchWorkspace) {
  const ticketById = new Map(tickets.map((ticket) => [ticket.id, ticket]));
  const byTicket = Map.groupBy(links, (link) => link.ticketId);
  const byKeyResult = Map.groupBy(links, (link) => link.keyResultId);
  const keyResultById = new Map(keyResults.map((keyResult) => [keyResult.id, keyResult]));
  const kept = new Map<KeyResultId, KeyResultRollUp>();
  return {
    kept,
    /** One ticket is seen in another state, and its key results' numbers follow. */
    change(id: TicketId, state: TicketState): void {
      const ticket = ticketById.get(id);
      if (!ticket) throw new Error(`there is no ticket ${id}`);
      ticketById.set(id, { ...ticket, state });
      for (const { keyResultId } of byTicket.get(id) ?? []) {
        const own = (byKeyResult.get(keyResultId) ?? []).map((link) => link.ticketId);
        const siblings = own.flatMap((one) => byTicket.get(one) ?? []);
        const family = familyOf(own.flatMap((one) => ticketById.get(one) ?? []));
        const keyResult = keyResultById.get(keyResultId);
        const pieces = workPiecesByKeyResult(siblings, family).get(keyResultId) ?? [];
        if (keyResult) kept.set(keyResultId, rollUpKeyResult(keyResult, pieces, []));
      }
    },
  };
}
