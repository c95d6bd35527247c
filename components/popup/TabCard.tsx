import type { PersonId } from '../../lib/domain/ids';
import { popup } from '../../lib/i18n/en/popup';
import { oneOf } from '../../lib/i18n/words';
import { products } from '../../lib/trackers/products';
import { Card } from '../ui/Card';
import { EmptyState } from '../ui/EmptyState';
import { TicketPart } from './TicketPart';
import { TrackerOffer } from './TrackerOffer';
import { TurnOffButton } from './TurnOffButton';
import { placeOf } from './tab-view';
import { useTabView } from './useTabView';

const names = () => oneOf(Object.values(products).map(({ name }) => name));

/** The page beside the popup: its ticket with its links, or what to do to get there. */
export function TabCard({ meId }: { readonly meId: PersonId | null }) {
  const view = useTabView();
  switch (view.kind) {
    case 'looking':
      return <div className="min-h-24" aria-busy="true" />;
    case 'nowhere':
      return (
        <Card>
          <EmptyState title={popup.noTicket}>{popup.openTicket(names())}</EmptyState>
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
          <EmptyState title={popup.noTicket}>{popup.isOn(products[view.connection.tracker].name)}</EmptyState>
          <TurnOffButton baseUrl={view.connection.baseUrl} />
        </Card>
      );
    case 'ticket':
      return (
        <Card>
          <TicketPart ticketRef={view.ref} connection={view.connection} tabId={view.tabId} meId={meId} />
          {view.connection && <TurnOffButton baseUrl={view.connection.baseUrl} />}
          {view.connection === null && (
            <p className="mt-2 text-xs text-muted">{popup.isOff(placeOf(view.ref.baseUrl))}</p>
          )}
        </Card>
      );
  }
}
