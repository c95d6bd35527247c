import { isOldSighting } from '../../lib/domain/sighting-age';
import type { Ticket } from '../../lib/domain/ticket';
import { ticketName } from '../../lib/domain/ticket-id';
import { popup } from '../../lib/i18n/en/popup';
import { ago } from '../../lib/i18n/words';
import { useNow } from '../hooks/useNow';
import { StatusDecision } from '../okr/StatusDecision';
import { TicketState } from '../okr/TicketState';
import { ClippedText } from '../ui/ClippedText';

/** The ticket's title, key and state, and how old what we know is. */
export function TicketHead({ ticket }: { readonly ticket: Ticket }) {
  const now = useNow();
  const { ref, title, state, rawState, seenAt } = ticket;
  return (
    <div className="flex flex-col gap-0.5">
      <h2 className="text-base font-semibold leading-snug text-ink">
        <ClippedText>{title}</ClippedText>
      </h2>
      <div className="flex flex-wrap items-center gap-x-2 text-xs text-muted">
        <TicketState state={state} rawState={rawState} />
        <ClippedText lines={1}>{ticketName(ref)}</ClippedText>
        <span className={isOldSighting(seenAt, now) ? 'font-medium text-outdated' : ''}>
          {popup.seen(ago(seenAt, now))}
        </span>
      </div>
      <StatusDecision ticket={ticket} />
    </div>
  );
}
