import { type ReactNode, useState } from 'react';
import { recognition } from '../../../lib/i18n/en/recognition';
import { people } from '../../../lib/store/queries/alive';
import { type Recognition as Found, recognition as recognised } from '../../../lib/store/queries/recognition';
import { hasDraft } from '../../hooks/drafts';
import { useLive } from '../../hooks/useLive';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { EmptyState } from '../../ui/EmptyState';
import { go } from '../go';
import { hrefOf, type ThanksFor } from '../routes';
import { LinkButton } from '../shell/LinkButton';
import { Loaded } from '../shell/Loaded';
import { Screen } from '../shell/Screen';
import { MovedItem } from './MovedItem';
import { ReceiptCard } from './ReceiptCard';
import { ThankForm, thanksDraft } from './ThankForm';

/** Who moved what lately, the thanks that were said, and the form to say one more. */
export function Recognition({ thanks }: { readonly thanks: ThanksFor }) {
  const found = useLive(
    async (db, now) => ({ ...(await recognised(db, now)), others: (await people(db)).filter(({ isMe }) => !isMe) }),
    [],
  );
  const isAsked = Boolean(thanks.toId || thanks.keyResultId || thanks.ticketId);
  const [isOpen, setOpen] = useState(() => isAsked || hasDraft(thanksDraft(thanks)));
  const close = () => {
    setOpen(false);
    if (isAsked) go({ name: 'recognition' }, 'replace');
  };
  const thank = (
    <Button kind="primary" onClick={() => setOpen(true)}>
      {recognition.thank}
    </Button>
  );
  return (
    <Loaded value={found}>
      {({ others, ...all }) => (
        <Screen title={recognition.title} aside={!isOpen && others.length > 0 && all.thanks.length > 0 && thank}>
          {others.length === 0 ? (
            <Card size="roomy">
              <EmptyState
                title={recognition.nobody}
                action={<LinkButton href={hrefOf({ name: 'people' })}>{recognition.toPeople}</LinkButton>}
              >
                {recognition.nobodyHint}
              </EmptyState>
            </Card>
          ) : (
            isOpen && (
              <Card size="roomy" title={recognition.form}>
                <ThankForm thanks={thanks} onClose={close} />
              </Card>
            )
          )}
          <Lately {...all} />
          {(others.length > 0 || all.thanks.length > 0) && <Thanks {...all} action={!isOpen && thank} />}
        </Screen>
      )}
    </Loaded>
  );
}

const Lately = ({ receipts }: Pick<Found, 'receipts'>) => (
  <Card size="roomy" title={recognition.lately}>
    <p className="mb-3 max-w-3xl text-sm text-muted">
      {receipts.length > 0 ? recognition.latelyHint : recognition.latelyNone}
    </p>
    <ul className="flex flex-col divide-y divide-line empty:hidden">
      {receipts.map((receipt) => (
        <li key={`${receipt.personId} ${receipt.keyResultId}`} className="py-3 first:pt-0 last:pb-0">
          <MovedItem receipt={receipt} />
        </li>
      ))}
    </ul>
  </Card>
);

const Thanks = ({ thanks, action }: Pick<Found, 'thanks'> & { readonly action: ReactNode }) => (
  <section aria-label={recognition.thanks} className="flex flex-col gap-3">
    <h2 className="text-lg font-semibold">{recognition.thanks}</h2>
    {thanks.length === 0 ? (
      <Card size="roomy">
        <EmptyState title={recognition.thanksNone} action={action}>
          {recognition.thanksNoneHint}
        </EmptyState>
      </Card>
    ) : (
      <ul className="grid gap-3 lg:grid-cols-2">
        {thanks.map((view) => (
          <li key={view.kudos.id} className="min-w-0">
            <ReceiptCard view={view} isLinked />
          </li>
        ))}
      </ul>
    )}
  </section>
);
