import type { TicketReading } from '../../../../lib/domain/ticket';
import { customTracker as words } from '../../../../lib/i18n/en/custom-tracker';
import { STATE_WORDS } from '../../../../lib/i18n/words';
import type { Probe } from '../../../../lib/messaging/describe';

/** Rows named one by one; of more only their number is of use. */
const SHOWN = 5;

/** What a description finds on the open page, in words. */
export function ProbeResult({ probe }: { readonly probe: Probe | null }) {
  if (!probe) return <p>{words.noPage}</p>;
  const { ticket, missing, rows } = probe;
  const lines = ticket ? partsOf(ticket) : [];
  return (
    <ul className="flex flex-col gap-1 [overflow-wrap:anywhere]">
      {missing !== null && <li className="text-off-track">{words.missing(nameOf(missing))}</li>}
      {!ticket && missing === null && <li>{words.noTicket}</li>}
      {ticket && <li className="font-medium">{words.found(ticket.ref.key, ticket.title ?? '')}</li>}
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
      <li>{words.rows(rows.length)}</li>
      {rows.slice(0, SHOWN).map((row) => (
        <li key={row.url} className="ps-4 text-muted">
          {[words.found(row.ref.key, row.title ?? '–'), row.state && stateOf(row)].filter(Boolean).join(' · ')}
        </li>
      ))}
    </ul>
  );
}

const nameOf = (what: string): string => (words.fields as Readonly<Record<string, string>>)[what] ?? what;

const stateOf = ({ rawState, state }: TicketReading): string =>
  rawState ? words.state(rawState, STATE_WORDS[state ?? 'unknown']) : words.noState;

function partsOf(ticket: TicketReading): string[] {
  const { assignees, labels, type, estimate } = ticket;
  const part = (name: keyof typeof words.fields, values: readonly string[] | null) =>
    values?.length ? [words.part(words.fields[name], values.join(', '))] : [];
  return [
    stateOf(ticket),
    ...part('assignees', assignees),
    ...part('labels', labels),
    ...part('type', type === null ? null : [type]),
    ...part('estimate', estimate && [String(estimate.value)]),
  ];
}
