import { type ReactNode, useCallback, useEffect, useState } from 'react';
import type { OkrError } from '../../../lib/domain/errors';
import { common } from '../../../lib/i18n/en/common';
import { phrases } from '../../../lib/i18n/en/phrases';
import { useUnderWay } from '../../hooks/under-way';
import { useAct } from '../../hooks/useAct';
import { Notice } from '../../ui/Notice';
import { Unconfirmed } from '../../ui/Unconfirmed';
import { undoRefusalText } from '../history/refusal';
import { type Said, Say, undone } from './notices';

/** Long enough to reach for Undo; after that, History has it. */
const LINGER_MS = 20_000;

/** Says what was done, with its Undo, at the bottom of the screen. */
export function Notices({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState<Said | null>(null);
  const [refusal, setRefusal] = useState<OkrError | null>(null);
  const { send, isPending } = useAct('undoAct');
  const say = useCallback((next: Said) => {
    setRefusal(null);
    setSaid(next);
  }, []);
  useEffect(() => {
    const timer = said && setTimeout(() => setSaid(null), LINGER_MS);
    return () => clearTimeout(timer ?? undefined);
  }, [said]);
  const actId = said?.actId;
  const undo = async () => {
    if (!said || !actId) return;
    const result = await send({ actId });
    if (result.ok) say(undone(said.isUndo === true, result.actId));
    else setRefusal(result.refusal);
  };
  return (
    <Say value={say}>
      {children}
      <div className="fixed inset-x-4 bottom-4 z-10 flex flex-col gap-2 sm:left-auto sm:w-96">
        <Unconfirmed isWaiting={useUnderWay()} />
        <Notice tone="refused" onDismiss={() => setRefusal(null)}>
          {refusal && undoRefusalText(refusal)}
        </Notice>
        <Notice
          tone="done"
          onDismiss={() => setSaid(null)}
          onUndo={actId ? () => undo().catch(reportError) : undefined}
          isPending={isPending}
          undoLabel={said?.isUndo ? phrases.redo : common.undo}
        >
          {said && said.text}
        </Notice>
      </div>
    </Say>
  );
}
