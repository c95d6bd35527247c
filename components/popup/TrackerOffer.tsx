import { useState } from 'react';
import { OkrError } from '../../lib/domain/errors';
import { popup } from '../../lib/i18n/en/popup';
import type { Connection } from '../../lib/messaging/protocol';
import { askForOrigin } from '../../lib/platform/permissions';
import { products } from '../../lib/trackers/products';
import { command } from '../hooks/command';
import { useAct } from '../hooks/useAct';
import { Refusal } from '../okr/Refusal';
import { placeOf } from '../okr/tracker-name';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';

/** Offers to turn on the tracker of this page. The browser itself asks the person; a "no" can be asked again. */
export function TrackerOffer({ connection }: { readonly connection: Connection }) {
  const { send, isPending, refusal } = useAct('turnTrackerOn');
  const [isDenied, setDenied] = useState(false);
  const place = placeOf(connection.baseUrl);
  // The browser only asks straight out of a click: nothing may be awaited before. Its question takes the focus, so this
  // popup may be gone before the answer: the background hears the wish now, and turns the tracker on with the access.
  const turnOn = async () => {
    const asked = askForOrigin(connection.baseUrl);
    command('turnTrackerOn', connection).catch(() => {});
    const isGranted = await asked;
    setDenied(!isGranted);
    if (isGranted) await send(connection);
  };
  return (
    <EmptyState
      title={popup.thisIs(products[connection.tracker].name)}
      action={
        <Button kind="primary" isPending={isPending} onClick={turnOn}>
          {popup.use(place)}
        </Button>
      }
    >
      <p>{popup.offer(new URL(connection.baseUrl).host)}</p>
      <div className="mt-1">
        <Refusal refusal={isDenied ? new OkrError('tracker.not-granted') : refusal} />
      </div>
    </EmptyState>
  );
}
