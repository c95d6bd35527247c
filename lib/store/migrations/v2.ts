import { parentIdOf } from '../../domain/family';
import type { Ticket } from '../../domain/ticket';
import type { Migration } from './migration';

/**
 * A workspace's settings; a ticket's children by index, since a parent's work is counted through them; and what waits to be
 * read by somebody.
 */
export const V2: Migration = {
  version: 2,
  stores: {
    settings: '[space+id]',
    // check-ins of a key result · that wait for a person's acknowledgement
    checkIns: '[space+id], [space+keyResultId], [space+readerId]',
    // when it was seen, for refreshing the stalest first · what is below a ticket
    tickets: '[space+id], [space+seenAt], [space+parentId]',
  },
  async upgrade(tx) {
    await tx
      .table('tickets')
      .toCollection()
      .modify((ticket: Ticket & { parentId?: Ticket['id'] | null }) => {
        ticket.parentId = parentIdOf(ticket);
      });
  },
};
