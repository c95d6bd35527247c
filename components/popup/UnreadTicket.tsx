import { OkrError } from '../../lib/domain/errors';
import type { TicketRef } from '../../lib/domain/ticket';
import { ticketName } from '../../lib/domain/ticket-id';
import { popup } from '../../lib/i18n/en/popup';
import { refusalText } from '../../lib/i18n/refusals';
import { reloadTab } from '../../lib/platform/this-tab';
import type { ConnectionRow } from '../../lib/store/schema';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';

interface UnreadTicketProps {
  readonly ticketRef: TicketRef;
  readonly trouble: ConnectionRow['trouble'];
  readonly tabId: number | null;
}

/** The address names a ticket, but nothing of it was read: still loading, opened before we were on, or changed markup. */
export function UnreadTicket({ ticketRef, trouble, tabId }: UnreadTicketProps) {
  return (
    <EmptyState
      title={popup.unread(ticketName(ticketRef))}
      action={tabId !== null && <Button onClick={() => reloadTab(tabId)}>{popup.reload}</Button>}
    >
      {trouble ? refusalText(new OkrError('tracker.markup-changed', { what: trouble.what })) : popup.wait}
    </EmptyState>
  );
}
