import { OkrError } from '../../lib/domain/errors';
import type { TicketRef } from '../../lib/domain/ticket';
import { ticketName } from '../../lib/domain/ticket-id';
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
      title={`Ticket ${ticketName(ticketRef)} was not read yet`}
      action={tabId !== null && <Button onClick={() => reloadTab(tabId)}>Reload the page</Button>}
    >
      {trouble
        ? refusalText(new OkrError('tracker.markup-changed', { what: trouble.what }))
        : 'Wait until its page has loaded, or reload it. Then it can be linked.'}
    </EmptyState>
  );
}
