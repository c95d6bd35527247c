import { popup } from '../../lib/i18n/en/popup';
import { giveBackOrigin } from '../../lib/platform/permissions';
import { connections } from '../../lib/store/queries/connections';
import { useLive } from '../hooks/useLive';
import { placeOf } from '../okr/tracker-name';
import { Button } from '../ui/Button';
import { useSaidAct } from './notices';

/** Turns a tracker off and gives its access back, unless another one on the same host needs it. */
export function TurnOffButton({ baseUrl }: { readonly baseUrl: string }) {
  const { act, isPending } = useSaidAct('turnTrackerOff');
  const all = useLive(connections, []) ?? [];
  const place = placeOf(baseUrl);
  const turnOff = async () => {
    const isShared = all.some((other) => other.baseUrl !== baseUrl && sameOrigin(other.baseUrl, baseUrl));
    const isDone = await act({ baseUrl }, popup.turnedOff(place), false);
    if (isDone && !isShared) await giveBackOrigin(baseUrl);
  };
  return (
    <div className="-mx-2 -mb-2 mt-1 flex justify-end">
      <Button kind="faint" size="small" className="text-xs" isPending={isPending} onClick={turnOff}>
        {popup.turnOff(place)}
      </Button>
    </div>
  );
}

const sameOrigin = (a: string, b: string) => new URL(a).origin === new URL(b).origin;
