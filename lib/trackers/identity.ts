import type { TicketRef } from '../domain/ticket';

/**
 * Names a ticket within this page, for comparing only. The same rule as `ticketIdOf` in `lib/domain/ticket`, which
 * cannot be imported here: it would bring the schema library into every tracker page.
 */
export const identityOf = (ref: TicketRef): string =>
  [ref.tracker, ref.baseUrl, ref.project ?? '', ref.key].join('|').toLowerCase();
