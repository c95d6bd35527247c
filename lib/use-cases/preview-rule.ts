import type { TicketId } from '../domain/ids';
import type { TicketReading } from '../domain/ticket';
import { ticketIdOf, ticketName } from '../domain/ticket-id';
import type { FromExtension } from '../messaging/commands';
import type { RulePreview } from '../messaging/rule-preview';
import { byId } from '../store/queries/alive';
import { type RulePlan, rulePlan } from '../store/queries/rule-plan';
import { linksOfTickets } from '../store/surroundings';
import { findTickets } from './find-tickets';
import type { RefreshPorts } from './visit-tracker';

/** What a rule would do if it were saved now. Keeps nothing. */
export async function previewRule(
  ports: RefreshPorts,
  rule: FromExtension['previewRule']['input'],
): Promise<RulePreview> {
  const { db } = ports;
  const asked = await findTickets(ports, rule.tracker, { ...rule, isOpenOnly: false });
  const { found, isComplete, trouble, source } = asked;
  const { rows, isCut } = await rulePlan(db, rule, { found, isComplete, since: 0 });
  const told = new Map<TicketId, TicketReading>(asked.readings.map((reading) => [ticketIdOf(reading.ref), reading]));
  const links = await linksOfTickets(
    db,
    rows.map(({ ticketId }) => ticketId),
  );
  const others = links.filter(({ keyResultId }) => keyResultId !== rule.keyResultId);
  const titles = await byId(
    db.keyResults,
    others.map(({ keyResultId }) => keyResultId),
  );
  const seenOf = ({ ticketId, ticket }: RulePlan['rows'][number]) => ticket ?? told.get(ticketId);
  return {
    unread: rows.filter((row) => row.verdict === 'link' && !seenOf(row)).length,
    source,
    trouble: trouble && { code: trouble.code, what: trouble.what },
    isCut: isCut || asked.isCut,
    rows: rows.flatMap((row) => {
      const { ticketId, verdict } = row;
      const seen = seenOf(row);
      if (!seen) return [];
      const { ref, url, title, state } = seen;
      const served = others.filter((link) => link.ticketId === ticketId);
      const names = served.flatMap(({ keyResultId }) => titles.get(keyResultId)?.title ?? []);
      return {
        ticketId,
        name: ticketName(ref),
        title: title ?? ref.key,
        url,
        state: state ?? 'unknown',
        verdict,
        others: names,
      };
    }),
  };
}
