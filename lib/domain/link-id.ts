import type { KeyResultId, TicketId } from './ids';
import type { Link } from './link';

/** Made of what it links: linking the same ticket twice is one record on every device. */
export const linkIdOf = (ticketId: TicketId, keyResultId: KeyResultId): Link['id'] =>
  `${keyResultId}|${ticketId}` as Link['id'];
