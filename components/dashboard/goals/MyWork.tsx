import { useRef } from 'react';
import type { PersonId } from '../../../lib/domain/ids';
import { myWork as words } from '../../../lib/i18n/en/my-work';
import { type LooseTicket, myWork } from '../../../lib/store/queries/my-work';
import { useAct } from '../../hooks/useAct';
import { useLive } from '../../hooks/useLive';
import { Refusal } from '../../okr/Refusal';
import { TicketState } from '../../okr/TicketState';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { ClippedText, cut } from '../../ui/ClippedText';
import { hrefOf } from '../routes';
import { TicketTitle } from '../shell/TicketTitle';
import { useSaidAct } from '../shell/useSaidAct';

/** My tickets that serve no key result, with those they may serve: offered below the goals; nothing when there are none. */
export function MyWork({ meId }: { readonly meId: PersonId }) {
  const work = useLive((db, now) => myWork(db, meId, now), [meId]);
  const { send, isPending, refusal } = useAct('putAside');
  const heading = useRef<HTMLHeadingElement>(null);
  if (!work || work.tickets.length + work.aside === 0) return null;
  // The row goes, and the keyboard with it.
  const leave = () => heading.current?.focus();
  const offerAgain = () => send({ ticketId: null }).then(leave).catch(reportError);
  return (
    <Card size="roomy" title={words.title} headingRef={heading}>
      {work.tickets.length > 0 && <p className="mb-3 max-w-3xl text-sm text-muted">{words.hint}</p>}
      <ul className="flex flex-col divide-y divide-line">
        {work.tickets.map((loose) => (
          <li key={loose.ticket.id} className="py-3 first:pt-0">
            <Loose loose={loose} onDone={leave} />
          </li>
        ))}
      </ul>
      <p className="flex flex-wrap items-center gap-x-3 text-sm text-muted">
        {work.more > 0 && words.more(work.more)}
        {work.aside > 0 && (
          <Button kind="quiet" size="small" isPending={isPending} onClick={offerAgain}>
            {words.again(work.aside)}
          </Button>
        )}
      </p>
      <Refusal refusal={refusal} />
    </Card>
  );
}

function Loose({ loose: { ticket, likely }, onDone }: { readonly loose: LooseTicket; readonly onDone: () => void }) {
  const link = useSaidAct('linkTicket');
  const aside = useAct('putAside');
  const title = cut(ticket.title, 80);
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <div className="min-w-0 flex-[1_1_14rem]">
          <TicketTitle ticket={ticket} />
        </div>
        <span className="flex items-center gap-2">
          <TicketState state={ticket.state} rawState={ticket.rawState} />
          <Button
            kind="quiet"
            size="small"
            isPending={aside.isPending}
            aria-label={words.notNowOf(title)}
            onClick={() =>
              aside
                .send({ ticketId: ticket.id })
                .then(({ ok }) => ok && onDone())
                .catch(reportError)
            }
          >
            {words.notNow}
          </Button>
        </span>
      </div>
      {likely.length === 0 && <p className="text-sm text-muted">{words.none}</p>}
      {likely.map(({ goal: { keyResult }, kinship, shared, tickets }) => (
        <div key={keyResult.id} className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-3">
          <Button
            size="small"
            isPending={link.isPending}
            aria-label={words.linkTo(title, cut(keyResult.title, 80))}
            onClick={() =>
              link
                .send({ ticketId: ticket.id, keyResultId: keyResult.id }, words.linked)
                .then((done) => done && onDone())
                .catch(reportError)
            }
          >
            {words.link}
          </Button>
          <span className="text-sm">
            <a href={hrefOf({ name: 'keyResult', id: keyResult.id })} className="text-accent hover:underline">
              <ClippedText lines={2}>{keyResult.title}</ClippedText>
            </a>
            <ClippedText lines={1} className="text-xs text-muted">
              {words.why[kinship](cut(shared, 60), tickets)}
            </ClippedText>
          </span>
        </div>
      ))}
      <Refusal refusal={link.refusal ?? aside.refusal} />
    </div>
  );
}
