import { type ReactNode, useState } from 'react';
import { common } from '../../lib/i18n/en/common';
import { phrases } from '../../lib/i18n/en/phrases';
import { refusalText } from '../../lib/i18n/refusals';
import { useUnderWay } from '../hooks/under-way';
import { useAct } from '../hooks/useAct';
import { Notice } from '../ui/Notice';
import { Unconfirmed } from '../ui/Unconfirmed';
import { type Said, Say } from './notices';

interface NoticeBarProps {
  /** Where the keyboard goes when the bar's own button disappears under it. */
  readonly onLeave: () => void;
  readonly children: ReactNode;
}

/** Everything above can say something here; the last thing said stays until it is closed. */
export function NoticeBar({ onLeave, children }: NoticeBarProps) {
  const [said, setSaid] = useState<Said | null>(null);
  const { send, isPending } = useAct('undoAct');
  const actId = said?.actId;
  const undo = async () => {
    if (!said || !actId) return;
    const isRedo = said.isUndo === true;
    const result = await send({ actId });
    if (result.ok)
      setSaid({
        tone: 'done',
        text: isRedo ? common.doneAgain : common.undone,
        actId: result.actId,
        isUndo: !isRedo,
      });
    else setSaid({ ...said, tone: 'refused', text: refusalText(result.refusal) });
    onLeave();
  };
  const close = () => {
    setSaid(null);
    onLeave();
  };
  const sayIf = (tone: Said['tone']) => (said?.tone === tone ? said.text : null);
  const again = { onUndo: actId ? undo : undefined, undoLabel: said?.isUndo ? phrases.redo : common.undo, isPending };
  return (
    <Say value={setSaid}>
      {children}
      <div className="sticky bottom-0 z-10 flex flex-col gap-2 px-2 has-[button,p]:pb-2">
        <Unconfirmed isWaiting={useUnderWay()} />
        <Notice tone="done" {...again} onDismiss={close}>
          {sayIf('done')}
        </Notice>
        <Notice tone="refused" {...again} onDismiss={close}>
          {sayIf('refused')}
        </Notice>
      </div>
    </Say>
  );
}
