import { isOpen } from './open-ticket';
import type { TicketEvent, TicketState } from './ticket';

/** A linked ticket with what happened to it. */
export interface TicketPast {
  readonly title: string;
  readonly state: TicketState;
  /** Epoch ms. */
  readonly linkedAt: number;
  /** Epoch ms; `null` = still linked. */
  readonly unlinkedAt: number | null;
  /** In any order. */
  readonly events: readonly Pick<TicketEvent, 'at' | 'from' | 'to'>[];
}

/** What local facts say happened since the last check-in: titles of tickets, each list in the order they were linked. */
export interface CheckInDraft {
  readonly done: readonly string[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly reopened: readonly string[];
  readonly cancelled: readonly string[];
}

/**
 * Prepares a check-in from evidence, so that its author has to confirm instead of to remember. A ticket can be in more
 * than one list: linked and finished since. What is done counts if it was not done then, however it came about between.
 * @param since the last check-in, or since when check-ins are expected, epoch ms.
 */
export function draftCheckIn(tickets: readonly TicketPast[], since: number): CheckInDraft {
  const linked = tickets.toSorted((a, b) => a.linkedAt - b.linkedAt);
  const titles = (picks: (ticket: TicketPast) => boolean) => linked.filter(picks).map(({ title }) => title);
  const stays = (ticket: TicketPast) => ticket.unlinkedAt === null;
  const became = (state: TicketState) => (ticket: TicketPast) =>
    stays(ticket) && ticket.state === state && stateAt(ticket, since) !== state;
  return {
    done: titles(became('done')),
    added: titles((ticket) => stays(ticket) && ticket.linkedAt > since),
    removed: titles(({ linkedAt, unlinkedAt }) => unlinkedAt !== null && unlinkedAt > since && linkedAt <= since),
    reopened: titles((ticket) => stays(ticket) && isOpen(ticket.state) && wasReopened(ticket, since)),
    cancelled: titles(became('cancelled')),
  };
}

/** Its state then; `unknown` before it was first seen. Without events it was always what it is. */
function stateAt({ state, events }: TicketPast, at: number): TicketState {
  if (events.length === 0) return state;
  const past = events.filter((event) => event.at <= at).toSorted((a, b) => a.at - b.at);
  return past.at(-1)?.to ?? 'unknown';
}

const wasReopened = ({ events }: TicketPast, since: number) =>
  events.some(({ at, from, to }) => at > since && (from === 'done' || from === 'cancelled') && isOpen(to));
