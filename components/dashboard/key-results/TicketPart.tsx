import type { TicketId } from '../../../lib/domain/ids';
import type { Ticket } from '../../../lib/domain/ticket';
import { keyResults } from '../../../lib/i18n/en/key-results';
import { explainTicket } from '../../../lib/store/queries/explanations';
import type { KeyResultView } from '../../../lib/store/queries/key-result-views';
import { useLive } from '../../hooks/useLive';
import { StatusDecision } from '../../okr/StatusDecision';
import { WrittenOut } from '../shell/Explain';

interface TicketPartProps {
  readonly goal: KeyResultView;
  readonly ticketId: TicketId;
  readonly title: string;
  readonly ticket: Ticket | null;
}

/** The arithmetic behind one ticket's part of the plan, in a row of its own. */
export function TicketPart({ goal, ticketId, title, ticket }: TicketPartProps) {
  const explanation = useLive((db) => explainTicket(db, goal, ticketId), [goal, ticketId]);
  return (
    <tr className="border-b border-line text-muted last:border-b-0">
      <td colSpan={7} className="max-w-0 pb-3">
        <div className="[overflow-wrap:anywhere]">
          <p className="font-medium">{keyResults.howPart(title)}</p>
          {explanation && <WrittenOut explanation={explanation} />}
          {ticket && <StatusDecision ticket={ticket} />}
        </div>
      </td>
    </tr>
  );
}
