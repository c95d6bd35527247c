import { type ReactNode, useState } from 'react';
import { isUndoing } from '../../../lib/domain/history-filter';
import { common } from '../../../lib/i18n/en/common';
import { history } from '../../../lib/i18n/en/history';
import { phrases } from '../../../lib/i18n/en/phrases';
import type { ActView } from '../../../lib/store/queries/history';
import { useIsPast } from '../../hooks/moment';
import { useAct } from '../../hooks/useAct';
import { Refusal } from '../../okr/Refusal';
import { Button } from '../../ui/Button';
import { undone, useSay } from '../shell/notices';
import { Conflicts } from './Conflicts';

/**
 * Takes an act back; an undo is taken back by a redo. What stands in the way is named, with the choice to go on.
 * @param what the act in words, which tells its button from all the others.
 */
export function useUndo(act: ActView, what: string): { readonly button: ReactNode; readonly answer: ReactNode } {
  const isPast = useIsPast();
  const say = useSay();
  const { send, isPending, refusal } = useAct('undoAct');
  const [isLeft, setLeft] = useState(false);
  if (isPast) return { button: null, answer: null };
  if (act.standing === 'takenBack') {
    return { button: <span className="px-2 py-0.5 text-sm text-muted">{history.takenBack}</span>, answer: null };
  }
  const isRedo = isUndoing(act) && act.undoes?.isRedo !== true;
  const label = isRedo ? phrases.redo : common.undo;
  const undo = async (despite: boolean) => {
    setLeft(false);
    const result = await send({ actId: act.actId, despite });
    if (result.ok) say(undone(isRedo, result.actId));
  };
  const button = (
    <Button
      kind="quiet"
      size="small"
      isPending={isPending}
      aria-label={`${label}: ${what}`}
      onClick={() => undo(false).catch(reportError)}
    >
      {label}
    </Button>
  );
  if (refusal?.code !== 'undo.conflict') return { button, answer: refusal && <Refusal refusal={refusal} /> };
  const answer = isLeft ? null : (
    <Conflicts
      actId={act.actId}
      isPending={isPending}
      onGoOn={() => undo(true).catch(reportError)}
      onLeave={() => setLeft(true)}
    />
  );
  return { button, answer };
}
