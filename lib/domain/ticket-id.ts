import type { Ticket, TicketRef } from './ticket';

/**
 * The id of a ticket is its own name, so that two devices that see the same ticket agree without talking.
 * Case is folded because GitHub's owners and repositories ignore it.
 */
export const ticketIdOf = (ref: TicketRef): Ticket['id'] =>
  [ref.tracker, ref.baseUrl, ref.project ?? '', ref.key].join('|').toLowerCase() as Ticket['id'];

/** A ticket as people of its tracker write it: `acme/widgets #5`, `acme/widgets !7`, `#31`, `SHOP-31`. */
export function ticketName({ project, key }: TicketRef): string {
  const number = /^\d/.test(key) ? `#${key}` : key;
  return project === null ? number : `${project} ${number}`;
}
