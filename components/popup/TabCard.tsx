import { lazy, Suspense } from 'react';
import type { PersonId } from '../../lib/domain/ids';
import { ticketIdOf } from '../../lib/domain/ticket-id';
import { popup } from '../../lib/i18n/en/popup';
import { sidePanel } from '../../lib/i18n/en/side-panel';
import { products } from '../../lib/trackers/products';
import { placeOf, trackerName } from '../okr/tracker-name';
import { Card } from '../ui/Card';
import { EmptyState } from '../ui/EmptyState';
import { useTabView } from './useTabView';

// None of these is wanted before the page beside is known.
const parts = () => import('./ticket-parts');
const MarkTicket = lazy(async () => ({ default: (await parts()).MarkTicket }));
const TicketPart = lazy(async () => ({ default: (await parts()).TicketPart }));
const TrackerOffer = lazy(async () => ({ default: (await parts()).TrackerOffer }));
const TurnOffButton = lazy(async () => ({ default: (await parts()).TurnOffButton }));

/** A list of all would fill the popup; whoever wonders about another one opens it, and is offered it. */
const KNOWN_TO_MOST = ['github', 'gitlab', 'jira-cloud'] as const;
const where = () =>
  popup.openTicket(
    KNOWN_TO_MOST.map((id) => products[id].name).join(', '),
    // One of them is no product.
    Object.keys(products).length - KNOWN_TO_MOST.length - 1,
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
          {view.kind === 'nowhere' && /^https?:/.test(view.url ?? '') && (
            <Suspense fallback={null}>
              <MarkTicket url={view.url ?? ''} baseUrl={null} />
            </Suspense>
          )}
        </Card>
      );
    case 'offer':
      return (
        <Card>
          <Suspense fallback={<div className="min-h-24" aria-busy="true" />}>
            <TrackerOffer connection={view.connection} />
          </Suspense>
        </Card>
      );
    case 'noTicket':
      return (
        <Card>
          <EmptyState title={popup.noTicket}>{popup.isOn(trackerName(view.connection))}</EmptyState>
          <Suspense fallback={null}>
            {view.connection.tracker === 'custom' && <MarkTicket url={view.url} baseUrl={view.connection.baseUrl} />}
            <TurnOffButton baseUrl={view.connection.baseUrl} />
          </Suspense>
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
            {view.connection && <TurnOffButton baseUrl={view.connection.baseUrl} />}
          </Suspense>
          {view.connection === null && (
            <p className="mt-2 text-xs text-muted">{popup.isOff(placeOf(view.ref.baseUrl))}</p>
          )}
        </Card>
      );
  }
}
