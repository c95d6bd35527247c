import { useEffect } from 'react';
import { useSay } from '../shell/notices';
import { useSafety } from './useSafety';
import { repairText } from './words';

/** Once a day, when the browser has nothing else to do, every row is looked at. Only damage is worth a word. */
export function RowCheck() {
  const say = useSay();
  const { send } = useSafety('repairDaily');
  useEffect(() => {
    const idle = requestIdleCallback(() => {
      send(null)
        .then((reply) => {
          const found = reply?.value;
          if (found && found.damaged + found.recomputed > 0) say({ text: repairText(found), actId: null });
        })
        .catch(reportError);
    });
    return () => cancelIdleCallback(idle);
  }, [send, say]);
  return null;
}
