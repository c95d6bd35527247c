import { useEffect, useRef, useState } from 'react';
import type { PersonId } from '../../lib/domain/ids';
import type { TicketRef } from '../../lib/domain/ticket';
import { ticketIdOf } from '../../lib/domain/ticket-id';
import { popup } from '../../lib/i18n/en/popup';
import { allCandidates, likelyCandidates } from '../../lib/store/queries/link-candidates';
import { type LinkView, viewTickets } from '../../lib/store/queries/ticket-views';
import type { ConnectionRow } from '../../lib/store/schema';
import { useLive } from '../hooks/useLive';
import { LinkPicker } from '../okr/LinkPicker';
import { ClippedText } from '../ui/ClippedText';
import { NoKeyResults } from './NoKeyResults';
import { quoted, useSaidAct } from './notices';
import { TicketHead } from './TicketHead';
import { TicketLinks } from './TicketLinks';
import { UnreadTicket } from './UnreadTicket';

interface TicketPartProps {
  readonly ticketRef: TicketRef;
  readonly connection: ConnectionRow | null;
  readonly tabId: number | null;
  readonly meId: PersonId | null;
  /** Does the keyboard go to the search at once? Not beside a page that somebody works in. */
  readonly takesFocus: boolean;
}

/** One ticket: what it is, what it serves, and the search that links it to one more key result. */
export function TicketPart({ ticketRef, connection, tabId, meId, takesFocus }: TicketPartProps) {
  const name = ticketIdOf(ticketRef);
  const view = useLive(async (db, now) => (await viewTickets(db, [name], now))[0] ?? null, [name]);
  const [isSearching, setSearching] = useState(false);
  const offered = useLive(
    (db, now) => (isSearching ? allCandidates : likelyCandidates)(db, meId, now),
    [meId, isSearching],
  );
  const search = useRef<HTMLInputElement>(null);
  const link = useSaidAct('linkTicket');
  const unlink = useSaidAct('unlinkTicket');
  const isReady = view?.ticket !== null && view !== undefined && offered !== undefined;
  useEffect(() => {
    // Whoever began something else meanwhile goes on with that.
    if (isReady && takesFocus && document.activeElement === document.body) search.current?.focus();
  }, [isReady, takesFocus]);

  if (!view || !offered) return <div className="min-h-24" aria-busy="true" />;
  if (view.ticket === null)
    return <UnreadTicket ticketRef={ticketRef} trouble={connection?.trouble ?? null} tabId={tabId} />;

  const { ticketId } = view;
  const links = view.links.toSorted((one, other) => linkedAt(one).localeCompare(linkedAt(other)));
  const takeBack = async (at = links.length - 1) => {
    const goal = links[at]?.goal.keyResult;
    if (!goal || unlink.isPending) return;
    await unlink.act({ ticketId, keyResultId: goal.id }, popup.unlinked(quoted(goal.title)));
    search.current?.focus();
  };
  return (
    <div className="flex flex-col gap-3">
      <TicketHead ticket={view.ticket} />
      {links.length > 0 && <TicketLinks links={links} isPending={unlink.isPending} onUnlink={takeBack} />}
      {view.through.map(({ link, goal, parent }) => (
        <ClippedText key={link.id} className="text-xs text-muted">
          {popup.through(quoted(goal.keyResult.title), quoted(parent?.title ?? link.ticketId))}
        </ClippedText>
      ))}
      {offered.candidates.length === 0 ? (
        <NoKeyResults hasWorkspace={meId !== null} />
      ) : (
        <LinkPicker
          {...offered}
          onSearch={() => setSearching(true)}
          linked={new Set(links.map((one) => one.goal.keyResult.id))}
          startsOpen={links.length === 0}
          searchRef={search}
          isPending={link.isPending}
          onTakeBack={takeBack}
          onPick={({ keyResult: { id, title } }) =>
            link.act({ ticketId, keyResultId: id }, popup.linked(quoted(title)))
          }
        />
      )}
    </div>
  );
}

/** When the link was made, as sortable text: Backspace takes back the latest. */
const linkedAt = ({ link }: LinkView): string => link.stamps.keyResultId?.[0] ?? '';
