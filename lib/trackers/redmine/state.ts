import type { TicketState } from '../../domain/ticket';
import { isCancelled, isNew } from './status-names';

/** The default installation's "New": statuses are numbered in the order they were made. */
const FIRST_STATUS = /\bstatus-1(?!\S)/;

/**
 * Our state of an issue from the classes Redmine gives it (`status-2 … closed`, the same in every language and theme)
 * and the name of its status, `null` where the page does not show it.
 *
 * Everything between new and closed is in progress, "Resolved" too, since Redmine counts it as open. Closed without a
 * name may be done or rejected: then the answer is `null`, which erases nothing.
 */
export function stateFrom(classes: string, name: string | null): TicketState | null {
  if (!/\bstatus-\d/.test(classes)) return null;
  if (/(?:^|\s)closed(?!\S)/.test(classes)) {
    if (!name) return null;
    return isCancelled(name) ? 'cancelled' : 'done';
  }
  return FIRST_STATUS.test(classes) || (name && isNew(name)) ? 'open' : 'in_progress';
}
