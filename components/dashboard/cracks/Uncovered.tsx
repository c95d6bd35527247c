import type { Ticket } from '../../../lib/domain/ticket';
import { CRACK_WORDS } from '../../../lib/i18n/cracks';
import { crackList } from '../../../lib/i18n/en/crack-list';
import { ago } from '../../../lib/i18n/words';
import { useNow } from '../../hooks/useNow';
import { TicketState } from '../../okr/TicketState';
import { Card } from '../../ui/Card';
import { ClippedText } from '../../ui/ClippedText';

interface UncoveredProps {
  readonly tickets: readonly Ticket[];
  readonly lookedThrough: number;
}

/** My open tickets that serve no goal: offered, never nagged about. */
export function Uncovered({ tickets, lookedThrough }: UncoveredProps) {
  const now = useNow();
  if (tickets.length === 0) return null;
  const count = <span className="text-sm text-muted">{tickets.length}</span>;
  return (
    <Card size="roomy" title={CRACK_WORDS.uncovered.title} aside={count}>
      <p className="mb-2 text-sm text-muted">{crackList.lookedThrough(crackList.uncoveredText, lookedThrough)}</p>
      <ul className="flex flex-col divide-y divide-line">
        {tickets.map(({ id, url, title, state, rawState, seenAt }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2 first:pt-0 last:pb-0"
          >
            <a
              href={url}
              target="_blank"
              rel="noreferrer"
              className="min-w-0 flex-[1_1_16rem] text-accent hover:underline"
            >
              <ClippedText lines={1}>{title}</ClippedText>
            </a>
            <TicketState state={state} rawState={rawState} />
            <span className="text-sm text-muted">{crackList.seen(ago(seenAt, now))}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
