import type { ApiReading } from './api-answer';
import type { TicketEvent } from './ticket';

/** What is to become of the first thing known of a ticket: events before it, and itself; `null` = it says nothing new. */
export interface BackFill {
  readonly add: readonly TicketEvent[];
  readonly first: TicketEvent | null;
}

/**
 * The part of a ticket's history before it was first seen here, from the two moments every API tells: when it was made and
 * when it was closed. So a burn-up begins when the work did, not when somebody first opened the page.
 * @returns `null` where nothing is to be added: nothing is told, or it is known already.
 */
export function backFill(
  first: TicketEvent,
  { createdAt, closedAt }: Pick<ApiReading, 'createdAt' | 'closedAt'>,
): BackFill | null {
  // Only a first sighting comes from nowhere.
  if (first.from !== null || createdAt === null || createdAt >= first.at) return null;
  const { ticketId, to } = first;
  // Named by what they are, so that two devices that ask the same tracker agree.
  const event = (at: number, from: TicketEvent['from'], state: TicketEvent['to']): TicketEvent => ({
    id: `${ticketId}@${at}`,
    ticketId,
    at,
    from,
    to: state,
  });
  const made = event(createdAt, null, 'open');
  if (to === 'open') return { add: [made], first: null };
  const isClosed = to === 'done' || to === 'cancelled';
  if (isClosed && closedAt !== null && closedAt > createdAt && closedAt < first.at)
    return { add: [made, event(closedAt, 'open', to)], first: null };
  return { add: [made], first: { ...first, from: 'open' } };
}
