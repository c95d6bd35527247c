import type { CustomTracker } from '../../domain/custom-tracker';
import type { TicketReading } from '../../domain/ticket';
import type { Page } from '../tracker';
import { isMarkupChanged } from '../tracker';
import { tracker } from './page';

/** What a description finds on one page: `Probe` of lib/messaging/describe. */
interface Probe {
  readonly ticket: TicketReading | null;
  readonly missing: string | null;
  readonly rows: readonly TicketReading[];
}

/** Tries a description on a page. Sends nothing, keeps nothing. */
export function probe(page: Page, baseUrl: string, definition: CustomTracker): Probe {
  tracker.learn?.(baseUrl, definition);
  const rows = Array.from(tracker.items(page, baseUrl), ({ reading }) => reading);
  try {
    return { ticket: tracker.readTicket(page, baseUrl), missing: null, rows };
  } catch (error) {
    if (!isMarkupChanged(error)) throw error;
    return { ticket: null, missing: error.what, rows };
  }
}
