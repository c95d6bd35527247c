import { lazy, Suspense } from 'react';
import type { PersonId } from '../../lib/domain/ids';
import { ticketIdOf } from '../../lib/domain/ticket-id';
import { popup } from '../../lib/i18n/en/popup';
import { sidePanel } from '../../lib/i18n/en/side-panel';
import { products } from '../../lib/trackers/products';
import { Card } from '../ui/Card';
import { EmptyState } from '../ui/EmptyState';
import { TrackerOffer } from './TrackerOffer';
import { TurnOffButton } from './TurnOffButton';
import { placeOf } from './tab-view';
import { useTabView } from './useTabView';

// Where there is no ticket, nothing of it has to be loaded.
const TicketPart = lazy(async () => ({ default: (await import('./TicketPart')).TicketPart }));

/** A list of all would fill the popup; whoever wonders about another one opens it, and is offered it. */
const KNOWN_TO_MOST = ['github', 'gitlab', 'jira-cloud'] as const;
const where = () =>
  popup.openTicket(
    KNOWN_TO_MOST.map((id) => products[id].name).join(', '),
    Object.keys(products).length - KNOWN_TO_MOST.length,
  );

/** The page beside the popup: its ticket with its links, or what to do to get there. */
export function TabCard({ meId, isBeside }: { readonly meId: PersonId | null; readonly isBeside: boolean }) {
  const view = useTabView(isBeside);
  switch (view.kind) {
    case 'looking':
      return <div className="min-h-24" aria-busy="true" />;
    case 'unseen':
    case 'nowhere':
      return view.kind === 'unseen' && isBeside ? (
        <Card>
          <EmptyState title={sidePanel.unseen}>{sidePanel.unseenHint}</EmptyState>
        </Card>
      ) : (
        // Pressing the toolbar button shows the popup every page that can be shown.
        <Card>
          <EmptyState title={popup.noTicket}>{where()}</EmptyState>
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
          <Suspense fallback={<div className="min-h-24" aria-busy="true" />}>
            <TicketPart
              key={ticketIdOf(view.ref)}
              ticketRef={view.ref}
              connection={view.connection}
              tabId={view.tabId}
              meId={meId}
              takesFocus={!isBeside}
            />
          </Suspense>
          {view.connection && <TurnOffButton baseUrl={view.connection.baseUrl} />}
          {view.connection === null && (
            <p className="mt-2 text-xs text-muted">{popup.isOff(placeOf(view.ref.baseUrl))}</p>
          )}
        </Card>
      );
  }
}
