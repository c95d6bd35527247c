import type { TicketRef } from './ticket';

/** The project a ticket is in, as its tracker writes it: of keys such as `SHOP-31` their beginning; `null` where nothing tells. */
export const projectOf = ({ project, key }: TicketRef): string | null => project ?? /^(.+)-\d+$/.exec(key)?.[1] ?? null;
