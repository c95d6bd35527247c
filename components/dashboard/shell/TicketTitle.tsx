import type { Ticket } from '../../../lib/domain/ticket';
import { ticketName } from '../../../lib/domain/ticket-id';
import { keyResults } from '../../../lib/i18n/en/key-results';
import { trackerName } from '../../okr/tracker-name';
import { ClippedText } from '../../ui/ClippedText';

/** A ticket by its title, which leads there, and by its name on its tracker. */
export function TicketTitle({
  ticket: { ref, url, title },
}: {
  readonly ticket: Pick<Ticket, 'ref' | 'url' | 'title'>;
}) {
  return (
    <>
      <a href={url} target="_blank" rel="noopener noreferrer" className="font-medium text-accent hover:underline">
        <ClippedText lines={2}>{title}</ClippedText>
        <span className="sr-only"> {keyResults.newTab}</span>
      </a>
      <ClippedText lines={1} className="text-xs text-muted">
        {`${trackerName(ref)} · ${ticketName(ref)}`}
      </ClippedText>
    </>
  );
}
