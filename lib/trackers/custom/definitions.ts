import type { CustomTracker } from '../../domain/custom-tracker';
import type { TicketRef } from '../../domain/ticket';

/** What was told here of how sites are read, by their address. Each page and each screen is told by the background or the database. */
export const definitions = new Map<string, CustomTracker>();

/** How addresses of those sites are understood; apart, so that a screen that knows no such site loads nothing for it. */
export const matchers = new Map<string, (url: URL) => TicketRef | null>();

export const refOf = (url: URL, baseUrl: string): TicketRef | null => matchers.get(baseUrl)?.(url) ?? null;
