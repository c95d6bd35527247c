import { type ReactNode, useState } from 'react';
import { common } from '../../lib/i18n/en/common';
import { refusalText } from '../../lib/i18n/refusals';
import { useAct } from '../hooks/useAct';
import { Notice } from '../ui/Notice';
import { type Said, Say } from './notices';

interface NoticeBarProps {
  /** Where the keyboard goes when the bar's own button disappears under it. */
  readonly onLeave: () => void;
  readonly children: ReactNode;
}

/** Everything above can say something here; the last thing said stays until it is closed. */
export function NoticeBar({ onLeave, children }: NoticeBarProps) {
  const [said, setSaid] = useState<Said | null>(null);
  const { send } = useAct('undoAct');
  const actId = said?.actId;
  const undo = async () => {
    if (!actId) return;
    const result = await send({ actId });
    if (result.ok) setSaid({ tone: 'done', text: common.undone, actId: null });
    else setSaid({ tone: 'refused', text: refusalText(result.refusal), actId });
    onLeave();
  };
  const close = () => {
    setSaid(null);
    onLeave();
  };
  const sayIf = (tone: Said['tone']) => (said?.tone === tone ? said.text : null);
  const onUndo = actId ? undo : undefined;
  return (
    <Say value={setSaid}>
      {children}
      <div className="sticky bottom-0 z-10 px-2 has-[button]:pb-2">
        <Notice tone="done" onUndo={onUndo} onDismiss={close}>
          {sayIf('done')}
        </Notice>
        <Notice tone="refused" onUndo={onUndo} onDismiss={close}>
          {sayIf('refused')}
        </Notice>
      </div>
    </Say>
  );
}
