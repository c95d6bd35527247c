import { useState } from 'react';
import type { LinkRuleId } from '../../../lib/domain/ids';
import { isOldSighting } from '../../../lib/domain/sighting-age';
import type { Sighting } from '../../../lib/domain/ticket';
import { momentText } from '../../../lib/i18n/dates';
import { keyResults } from '../../../lib/i18n/en/key-results';
import { recognition } from '../../../lib/i18n/en/recognition';
import { ago, percent } from '../../../lib/i18n/words';
import type { KeyResultView } from '../../../lib/store/queries/key-result-views';
import type { Look } from '../../../lib/store/queries/looks';
import type { TicketView } from '../../../lib/store/queries/ticket-views';
import { useIsPast } from '../../hooks/moment';
import { useNow } from '../../hooks/useNow';
import { TicketState } from '../../okr/TicketState';
import { Button } from '../../ui/Button';
import { ClippedText } from '../../ui/ClippedText';
import { HistoryLink } from '../history/HistoryLink';
import { hrefOf } from '../routes';
import { LinkButton } from '../shell/LinkButton';
import { RowAct } from '../shell/RowAct';
import { TicketTitle } from '../shell/TicketTitle';
import { SOURCE_WORDS } from '../words';
import { RuleMark } from './rules/RuleMark';
import { ShareCell } from './ShareCell';
import { TicketPart } from './TicketPart';

interface TicketRowProps {
  readonly goal: KeyResultView;
  readonly row: TicketView;
  /** How it was last looked for; absent before that is read. */
  readonly look: Look | undefined;
  /** What the key result's rules look for. */
  readonly ruleNames: ReadonlyMap<LinkRuleId, string>;
}

export function TicketRow({ goal, row: { ticketId, ticket, links }, look, ruleNames }: TicketRowProps) {
  const { keyResult } = goal;
  const [isExplained, setExplained] = useState(false);
  const isPast = useIsPast();
  const own = links.find(({ link }) => link.keyResultId === keyResult.id);
  const title = ticket?.title ?? ticketId.split('|').at(-1) ?? ticketId;
  return (
    <>
      <tr className="border-b border-line align-top last:border-b-0">
        <th scope="row" className="max-w-80 py-2 pe-3 text-start font-normal">
          {ticket ? <TicketTitle ticket={ticket} /> : <ClippedText>{title}</ClippedText>}
          {own && <RuleMark link={own.link} ruleNames={ruleNames} title={title} />}
        </th>
        <td className="min-w-28 py-2 pe-3">
          <TicketState state={ticket?.state ?? 'unknown'} rawState={ticket?.rawState ?? null} />
        </td>
        <td data-column={keyResults.columns.share} className="py-1 pe-3">
          {own && isPast && percent(own.share)}
          {own && !isPast && (
            <ShareCell
              ticketId={ticketId}
              keyResultId={keyResult.id}
              title={title}
              share={own.share}
              stated={own.link.share}
              includeChildren={own.link.includeChildren}
              below={own.below}
            />
          )}
        </td>
        <td data-column={keyResults.columns.part} className="py-1 pe-3">
          {own && own.contribution !== null ? (
            <Button
              kind="quiet"
              size="small"
              className="-ms-2 whitespace-nowrap"
              aria-expanded={isExplained}
              aria-label={keyResults.showPart(percent(own.contribution), title.slice(0, 80))}
              onClick={() => setExplained(!isExplained)}
            >
              ≈ {percent(own.contribution)}
            </Button>
          ) : (
            <span className="inline-block py-1">–</span>
          )}
        </td>
        <td data-column={keyResults.columns.assignees} className="max-w-40 py-2 pe-3">
          <ClippedText lines={2}>{ticket?.assignees?.join(', ') || '–'}</ClippedText>
        </td>
        <td data-column={keyResults.columns.seen} className="min-w-28 py-2 pe-3">
          {ticket ? <LastSeen {...(look?.sight ?? { at: ticket.seenAt, source: ticket.source })} /> : keyResults.unread}
          {look?.missing && <span className="block text-xs text-outdated">{keyResults.missing[look.missing]}</span>}
        </td>
        <td className="py-1 text-end whitespace-nowrap">
          {!isPast && ticket?.state === 'done' && (
            <LinkButton
              kind="quiet"
              href={hrefOf({ name: 'recognition', keyResultId: keyResult.id, ticketId })}
              label={`${recognition.thankOne}: ${title.slice(0, 80)}`}
            >
              {recognition.thankOne}
            </LinkButton>
          )}
          {!isPast && own && (
            <LinkButton
              kind="quiet"
              href={hrefOf({ name: 'map', ticketId })}
              label={keyResults.rippleOf(title.slice(0, 80))}
            >
              {keyResults.ripple}
            </LinkButton>
          )}
          <HistoryLink kind="ticket" id={ticketId} of={keyResults.linksOf(title.slice(0, 80))} />
          {!isPast && (
            <RowAct
              name="unlinkTicket"
              input={{ ticketId, keyResultId: keyResult.id }}
              done={keyResults.unlinked}
              word={keyResults.unlink}
              label={keyResults.unlinkOf(title.slice(0, 80))}
            />
          )}
        </td>
      </tr>
      {isExplained && <TicketPart goal={goal} ticketId={ticketId} title={title} ticket={ticket} />}
    </>
  );
}

/** What was seen long ago is told as long ago, never as now. */
function LastSeen({ at, source }: Sighting) {
  const now = useNow();
  const isOld = isOldSighting(at, now);
  return (
    <>
      <time dateTime={new Date(at).toISOString()} title={momentText(at)} className={isOld ? 'text-outdated' : ''}>
        {ago(at, now)}
      </time>
      <span className="block text-xs text-muted">
        {SOURCE_WORDS[source]}
        {isOld && keyResults.mayChanged}
      </span>
    </>
  );
}
