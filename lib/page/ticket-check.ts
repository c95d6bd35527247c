import type { TicketReading } from '../domain/ticket';
import { identityOf } from './identity';

const PATIENCE_MS = 2000;

/**
 * Guards against a soft navigation that changes the address before the page: another ticket with exactly the previous
 * ticket's title is not believed for two seconds, so that one ticket's state is never recorded for another.
 * The returned function tells whether a page's reading can be believed now.
 */
export function createTicketCheck(): (reading: TicketReading) => boolean {
  let shown: { readonly identity: string; readonly title: string | null } | null = null;
  let doubtedSince: number | null = null;
  return (reading) => {
    const identity = identityOf(reading.ref);
    const isSameTitle = reading.title !== null && reading.title === shown?.title;
    if (shown && shown.identity !== identity && isSameTitle) {
      doubtedSince ??= performance.now();
      if (performance.now() - doubtedSince < PATIENCE_MS) return false;
    }
    shown = { identity, title: reading.title };
    doubtedSince = null;
    return true;
  };
}
