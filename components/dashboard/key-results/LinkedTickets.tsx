import { useState } from 'react';
import type { TicketState } from '../../../lib/domain/ticket';
import { keyResults } from '../../../lib/i18n/en/key-results';
import { STATE_WORDS } from '../../../lib/i18n/words';
import type { KeyResultView } from '../../../lib/store/queries/key-result-views';
import { looksAt } from '../../../lib/store/queries/looks';
import { type RulesView, rulesOf } from '../../../lib/store/queries/rules';
import type { TicketView } from '../../../lib/store/queries/ticket-views';
import { useIsPast } from '../../hooks/moment';
import { useLive } from '../../hooks/useLive';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { EmptyState } from '../../ui/EmptyState';
import { hrefOf } from '../routes';
import { LinkButton } from '../shell/LinkButton';
import { TicketRow } from './TicketRow';

/** What moves first, what is over last. */
const ORDER: readonly TicketState[] = ['in_progress', 'open', 'unknown', 'done', 'cancelled'];

/** Drawing a thousand rows at once would leave the person waiting. */
const PAGE = 100;

interface LinkedTicketsProps {
  readonly goal: KeyResultView;
  readonly rows: readonly TicketView[];
}

/** The work behind a key result: every linked ticket with what it counts and how fresh our word about it is. */
const NO_RULES: RulesView['names'] = new Map();

export function LinkedTickets({ goal, rows }: LinkedTicketsProps) {
  const isPast = useIsPast();
  const [shown, setShown] = useState(PAGE);
  const looks = useLive(
    (db) =>
      looksAt(
        db,
        rows.flatMap(({ ticket }) => ticket ?? []),
      ),
    [rows],
  );
  const told = useLive((db) => rulesOf(db, goal.keyResult.id), [goal.keyResult.id]);
  const left = rows.length - shown;
  const groups = ORDER.flatMap((state) => {
    const all = rows.filter(({ ticket }) => (ticket?.state ?? 'unknown') === state);
    return all.length === 0 ? [] : [[state, all] as const];
  });
  const drawn = new Set(groups.flatMap(([, all]) => all).slice(0, shown));
  return (
    <Card size="roomy" title={keyResults.tickets} aside={<span className="text-sm text-muted">{rows.length}</span>}>
      {rows.length === 0 ? (
        <EmptyState
          title={keyResults.noTicket}
          action={!isPast && <LinkButton href={hrefOf({ name: 'trackers' })}>{keyResults.trackers}</LinkButton>}
        >
          {isPast ? keyResults.noneThen : keyResults.turnOn}
        </EmptyState>
      ) : (
        // `relative` keeps what is hidden in it inside.
        <div className="@container relative">
          <table className="stacks w-full border-collapse text-start text-sm">
            <thead>
              <tr className="border-b border-line text-muted">
                {Object.values(keyResults.columns).map((column) => (
                  <th key={column} scope="col" className="py-1.5 pe-3 text-start font-medium">
                    {column}
                  </th>
                ))}
                <th scope="col">
                  <span className="sr-only">{keyResults.acts}</span>
                </th>
              </tr>
            </thead>
            {groups.map(([state, all]) => (
              <tbody key={state}>
                <tr>
                  <th
                    scope="rowgroup"
                    colSpan={Object.keys(keyResults.columns).length + 1}
                    className="pt-4 pb-1 text-start font-medium text-muted"
                  >
                    {STATE_WORDS[state]} <span className="font-normal">{all.length}</span>
                  </th>
                </tr>
                {all
                  .filter((row) => drawn.has(row))
                  .map((row) => (
                    <TicketRow
                      key={row.ticketId}
                      goal={goal}
                      row={row}
                      look={looks?.get(row.ticketId)}
                      ruleNames={told?.names ?? NO_RULES}
                    />
                  ))}
              </tbody>
            ))}
          </table>
          {left > 0 && (
            <Button className="mt-3" onClick={() => setShown(shown + PAGE)}>
              {left > PAGE ? keyResults.showOf(PAGE, left) : keyResults.show(left)}
            </Button>
          )}
        </div>
      )}
    </Card>
  );
}
