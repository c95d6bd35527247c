import { recognition } from '../../../lib/i18n/en/recognition';
import { valueText } from '../../../lib/i18n/measures';
import type { ReceiptView } from '../../../lib/store/queries/recognition';
import { ClippedText } from '../../ui/ClippedText';
import { hrefOf } from '../routes';
import { LinkButton } from '../shell/LinkButton';
import { TicketLink } from './TicketLink';

/** Tickets named at once; the rest stands on the key result's page. */
const MOST = 4;

/** Somebody moved a key result, by these tickets. */
export function MovedItem({ receipt }: { readonly receipt: ReceiptView }) {
  const { person, goal, tickets, moved, isMine } = receipt;
  const { keyResult } = goal;
  const value = (of: number) => valueText(keyResult.measure, of);
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
      <div className="min-w-0 flex-[1_1_16rem]">
        <p className="flex min-w-0 flex-wrap items-center gap-x-1.5">
          <a
            href={hrefOf({ name: 'person', id: person.id })}
            className="alone min-w-0 font-semibold hover:text-accent hover:underline"
          >
            <ClippedText lines={1}>{person.name}</ClippedText>
          </a>
          <span>{recognition.moved}</span>
          <a
            href={hrefOf({ name: 'keyResult', id: keyResult.id })}
            className="alone min-w-0 text-accent hover:underline"
          >
            <ClippedText lines={2}>{keyResult.title}</ClippedText>
          </a>
        </p>
        {moved && <p className="text-sm">{recognition.from(value(moved.from), value(moved.to))}</p>}
        <ul className="mt-1 flex flex-col gap-0.5 text-sm">
          {tickets.slice(0, MOST).map(({ id, title, url }) => (
            <li key={id} className="flex min-w-0 items-center gap-1.5">
              <TicketLink title={title} url={url} />
            </li>
          ))}
          {tickets.length > MOST && <li className="text-muted">{recognition.more(tickets.length - MOST)}</li>}
        </ul>
      </div>
      {!isMine && (
        <LinkButton
          href={hrefOf({ name: 'recognition', toId: person.id, keyResultId: keyResult.id })}
          label={`${recognition.thankOne}: ${recognition.thankFor(person.name.slice(0, 60), keyResult.title.slice(0, 60))}`}
        >
          {recognition.thankOne}
        </LinkButton>
      )}
    </div>
  );
}
