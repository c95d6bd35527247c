import { recognition } from '../../../lib/i18n/en/recognition';
import type { KudosView } from '../../../lib/store/queries/recognition';
import { ClippedText } from '../../ui/ClippedText';
import { hrefOf } from '../routes';
import { Prose } from '../shell/Prose';
import { ReceiptActions } from './ReceiptActions';
import { receiptText } from './receipt-text';
import { TicketLink } from './TicketLink';

interface ReceiptCardProps {
  readonly view: KudosView;
  /** Leads to the receipt's own page. */
  readonly isLinked?: boolean;
}

/** A thank-you: from whom, to whom, for what, shown by which work. */
export function ReceiptCard({ view, isLinked = false }: ReceiptCardProps) {
  const { kudos, keyResult, urls } = view;
  const { headline, goal, date } = receiptText(view);
  const isGone = keyResult === null || keyResult.deletedAt !== null;
  return (
    <article
      aria-label={headline}
      className="flex h-full min-w-0 flex-col gap-2 rounded-lg border border-line border-s-4 border-s-accent bg-surface p-4 shadow-card"
    >
      <header>
        <p className="font-semibold">
          {isLinked ? (
            <a
              href={hrefOf({ name: 'receipt', id: kudos.id })}
              className="inline-block py-0.5 hover:text-accent hover:underline"
            >
              <ClippedText lines={2}>{headline}</ClippedText>
            </a>
          ) : (
            <ClippedText lines={2}>{headline}</ClippedText>
          )}
        </p>
        {goal !== null && (
          <p className="flex min-w-0 flex-wrap items-center gap-x-1.5 py-0.5 text-sm text-muted">
            <span>{recognition.forMoving}</span>
            {isGone ? (
              <ClippedText lines={2}>{goal}</ClippedText>
            ) : (
              <a
                href={hrefOf({ name: 'keyResult', id: keyResult.id })}
                className="alone min-w-0 text-accent hover:underline"
              >
                <ClippedText lines={2}>{goal}</ClippedText>
              </a>
            )}
          </p>
        )}
      </header>
      <Prose text={kudos.text} />
      <ul className="flex flex-col gap-0.5 text-sm empty:hidden">
        {kudos.tickets.map(({ id, title }) => (
          <li key={id} className="flex min-w-0 items-center gap-1.5">
            <TicketLink title={title} url={urls.get(id)} />
          </li>
        ))}
      </ul>
      <footer className="mt-auto flex flex-wrap items-center justify-between gap-2">
        <time dateTime={new Date(kudos.at).toISOString()} className="text-xs text-muted">
          {date}
        </time>
        <ReceiptActions view={view} />
      </footer>
    </article>
  );
}
