import type { PersonId } from '../../lib/domain/ids';
import { products } from '../../lib/trackers/products';
import { Card } from '../ui/Card';
import { EmptyState } from '../ui/EmptyState';
import { TicketPart } from './TicketPart';
import { TrackerOffer } from './TrackerOffer';
import { TurnOffButton } from './TurnOffButton';
import { placeOf } from './tab-view';
import { useTabView } from './useTabView';

const names = Object.values(products)
  .map(({ name }) => name)
  .join(' or ');

/** The page beside the popup: its ticket with its links, or what to do to get there. */
export function TabCard({ meId }: { readonly meId: PersonId | null }) {
  const view = useTabView();
  switch (view.kind) {
    case 'looking':
      return <div className="min-h-24" aria-busy="true" />;
    case 'nowhere':
      return (
        <Card>
          <EmptyState title="No ticket on this page">
            Open a ticket in {names}, then open Throughline again to link it to a key result.
          </EmptyState>
        </Card>
      );
    case 'offer':
      return (
        <Card>
          <TrackerOffer connection={view.connection} />
        </Card>
      );
    case 'noTicket':
      return (
        <Card>
          <EmptyState title="No ticket on this page">
            {products[view.connection.tracker].name} is on. Open one of its tickets to link it.
          </EmptyState>
          <TurnOffButton baseUrl={view.connection.baseUrl} />
        </Card>
      );
    case 'ticket':
      return (
        <Card>
          <TicketPart ticketRef={view.ref} connection={view.connection} tabId={view.tabId} meId={meId} />
          {view.connection && <TurnOffButton baseUrl={view.connection.baseUrl} />}
          {view.connection === null && (
            <p className="mt-2 text-xs text-muted">
              {placeOf(view.ref.baseUrl)} is turned off: this ticket is not kept up to date.
            </p>
          )}
        </Card>
      );
  }
}
