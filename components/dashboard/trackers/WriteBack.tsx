import { useState } from 'react';
import { noteText, PLACE } from '../../../lib/domain/write-back';
import { freshness } from '../../../lib/i18n/en/freshness';
import { writeBack as words } from '../../../lib/i18n/en/write-back';
import { type WriteBackView, writeBackView } from '../../../lib/store/queries/write-back';
import type { ConnectionRow } from '../../../lib/store/schema';
import { hasDraft } from '../../hooks/drafts';
import { useAct } from '../../hooks/useAct';
import { useLive } from '../../hooks/useLive';
import { Refusal } from '../../okr/Refusal';
import { Button } from '../../ui/Button';
import { WordsForm } from './WordsForm';

interface WriteBackProps {
  readonly row: ConnectionRow;
  /** Whose token writes. */
  readonly account: string;
}

/** Comments on linked tickets for colleagues without Throughline: off until the person has seen what they would say. */
export function WriteBack({ row: { baseUrl, writesBack }, account }: WriteBackProps) {
  const view = useLive((db) => writeBackView(db, baseUrl), [baseUrl]);
  const draftKey = `words:${baseUrl}`;
  const [isOpen, setOpen] = useState(() => hasDraft(draftKey));
  const { send, isPending, refusal } = useAct('chooseWriteBack');
  if (!view) return null;
  const choose = async (text: string | null) => {
    const done = await send({ baseUrl, words: text });
    if (done.ok) setOpen(false);
    return done.ok;
  };
  const isOn = writesBack && !writesBack.isEnding;
  const isLeft = !writesBack && view.written > 0;
  const said = isOn
    ? words.on(account, view.written)
    : writesBack
      ? words.ending(view.written)
      : isLeft
        ? words.left(view.written)
        : words.off;
  return (
    <section aria-label={words.title} className="flex flex-col gap-2 border-line border-t pt-3">
      <h3 className="font-medium text-sm">{words.title}</h3>
      <p className="text-sm text-muted">{said}</p>
      {view.troubled.map((one) => (
        <Troubled key={one.ticketId} one={one} />
      ))}
      {isOpen ? (
        <WordsForm
          draftKey={draftKey}
          first={writesBack?.words ?? words.first(PLACE)}
          account={account}
          isPending={isPending}
          previewOf={(text) => ({
            ticket: view.example?.name ?? words.anyTicket,
            text: noteText(text, view.example?.titles ?? [words.anyGoal]) ?? '',
          })}
          onChoose={choose}
          onCancel={() => setOpen(false)}
        />
      ) : (
        <div className="-ms-2 flex flex-wrap gap-2">
          <Button size="small" kind="quiet" onClick={() => setOpen(true)}>
            {isOn ? words.change : words.start}
          </Button>
          {(isOn || isLeft) && (
            <Button size="small" kind="quiet" isPending={isPending} onClick={() => choose(null).catch(reportError)}>
              {words.stop}
            </Button>
          )}
        </div>
      )}
      <Refusal refusal={refusal} />
    </section>
  );
}

/** One comment that needs a person: why, and what may be done about it. */
function Troubled({ one: { ticketId, name, state, trouble } }: { readonly one: WriteBackView['troubled'][number] }) {
  const { send, isPending, refusal } = useAct('settleComment');
  const why = trouble === 'forbidden' ? words.mayNot : trouble ? freshness.troubles[trouble](trouble) : '';
  return (
    <div className="flex flex-wrap items-center gap-2 rounded-md bg-behind-soft px-3 py-2 text-sm">
      <p className="min-w-0 flex-1 [overflow-wrap:anywhere]">
        {state === 'unsure' ? words.unsure(name) : words.failed(name, why)}
      </p>
      {([true, false] as const).map((again) => (
        <Button
          key={String(again)}
          size="small"
          kind="quiet"
          isPending={isPending}
          aria-label={again ? words.againAt(name) : words.leaveAt(name)}
          onClick={() => send({ ticketId, again }).catch(reportError)}
        >
          {again ? words.again : words.leave}
        </Button>
      ))}
      <Refusal refusal={refusal} />
    </div>
  );
}
