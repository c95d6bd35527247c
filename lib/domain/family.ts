import type { TicketId } from './ids';
import type { Ticket } from './ticket';
import { ticketIdOf } from './ticket-id';

/** The tickets that are below others, as far as pages told. */
export interface Family {
  readonly tickets: ReadonlyMap<TicketId, Ticket>;
  readonly children: ReadonlyMap<TicketId, readonly TicketId[]>;
}

/** The ticket above; `null` = none, or nobody said. */
export const parentIdOf = ({ ref, parent }: Pick<Ticket, 'ref' | 'parent'>): TicketId | null =>
  parent === null ? null : ticketIdOf({ ...ref, key: parent });

/** A ticket and those above it, nearest first, as far as is known. One that is its own ancestor is met once. */
export function lineOf(id: TicketId, tickets: Family['tickets']): TicketId[] {
  const line = new Set<TicketId>();
  for (let at: TicketId | null = id; at !== null && !line.has(at); ) {
    line.add(at);
    const ticket = tickets.get(at);
    at = ticket ? parentIdOf(ticket) : null;
  }
  return [...line];
}

/** Sorts tickets below their parents. */
export function familyOf(tickets: Iterable<Ticket>): Family {
  const known = new Map<TicketId, Ticket>();
  const children = new Map<TicketId, TicketId[]>();
  for (const ticket of tickets) {
    known.set(ticket.id, ticket);
    const parent = parentIdOf(ticket);
    if (parent === null) continue;
    const siblings = children.get(parent);
    if (siblings) siblings.push(ticket.id);
    else children.set(parent, [ticket.id]);
  }
  return { tickets: known, children };
}

/**
 * The tickets that stand for one: its children, and theirs; itself while it has none that live. So work is counted where
 * it is done, and once. Source: UpRaise's epics, counted through their issues.
 * A ticket that is its own ancestor, which a tracker's page may claim, is met once.
 */
export function leavesOf(id: TicketId, family: Family): TicketId[] {
  const met = new Set<TicketId>();
  const walk = (at: TicketId): TicketId[] => {
    met.add(at);
    const below = (family.children.get(at) ?? []).filter((child) => !met.has(child));
    const isCancelled = (child: TicketId) => family.tickets.get(child)?.state === 'cancelled';
    if (below.every(isCancelled)) return [at];
    return below.flatMap((child) => (met.has(child) ? [] : isCancelled(child) ? leaf(child) : walk(child)));
  };
  const leaf = (at: TicketId): TicketId[] => {
    met.add(at);
    return [at];
  };
  return walk(id);
}
