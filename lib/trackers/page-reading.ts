import type { TicketReading, TicketRef } from '../domain/ticket';
import { blankReading } from './blank-reading';
import { isLoading } from './page-dom';
import type { Page } from './tracker';
import { MarkupChanged } from './tracker';

/**
 * The reading of a page that is known to show this ticket. `null` while it may still be loading what is missing.
 * @throws MarkupChanged when it has loaded, and has no title or no state.
 */
export function pageReading(
  page: Page,
  { ref, url }: { readonly ref: TicketRef; readonly url: string },
  told: Partial<TicketReading>,
): TicketReading | null {
  if (told.title && told.state) return { ...blankReading({ ref, url, source: 'page' }), ...told };
  if (isLoading(page.document)) return null;
  throw new MarkupChanged(ref.tracker, told.title ? 'state' : 'title', url);
}
