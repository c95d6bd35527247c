import type { TicketId } from './ids';
import type { Ticket, TicketRef, TrackerId } from './ticket';
import { ticketIdOf } from './ticket-id';

/** One installation of one tracker. */
export type Place = Pick<TicketRef, 'tracker' | 'baseUrl'>;

/** How the ids of all its tickets begin. */
export const idStart = ({ tracker, baseUrl }: Place): string => `${tracker}|${baseUrl}|`.toLowerCase();

/** The id of a ticket whose whole tracker moved; project and key stay. @param id one that begins as `from`'s do. */
export const idAt = (id: string, from: Place, to: Place): TicketId =>
  (idStart(to) + id.slice(idStart(from).length)) as TicketId;

/** The same ticket by another name; the one it had before leads to it from now on. */
export function underName(ticket: Ticket, ref: TicketRef): Ticket {
  const id = ticketIdOf(ref);
  const { baseUrl } = ticket.ref;
  const url = ticket.url.startsWith(`${baseUrl}/`) ? ref.baseUrl + ticket.url.slice(baseUrl.length) : ticket.url;
  const aliases = [...new Set([...ticket.aliases, ticket.id])].filter((one) => one !== id).toSorted();
  return { ...ticket, id, ref, url, aliases };
}

/** Trackers that companies move between with all keys kept. */
const SAME_KEYS: readonly (readonly TrackerId[])[] = [
  ['jira-dc', 'jira-cloud'],
  ['gitea', 'forgejo'],
];

/** Does a key of the one name the same ticket in the other? */
export const canFollow = (one: TrackerId, other: TrackerId): boolean =>
  one === other || SAME_KEYS.some((kin) => kin.includes(one) && kin.includes(other));
