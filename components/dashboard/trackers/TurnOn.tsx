import { useState } from 'react';
import { OkrError } from '../../../lib/domain/errors';
import { trackerAddress } from '../../../lib/domain/tracker-address';
import { trackers } from '../../../lib/i18n/en/trackers';
import type { Connection } from '../../../lib/messaging/protocol';
import { askForOrigin } from '../../../lib/platform/permissions';
import type { ConnectionRow } from '../../../lib/store/schema';
import { products } from '../../../lib/trackers/products';
import { useAct } from '../../hooks/useAct';
import { Refusal } from '../../okr/Refusal';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { TextField } from '../../ui/TextField';
import { useSay } from '../shell/notices';

const GITHUB: Connection = { tracker: 'github', baseUrl: 'https://github.com' };

/** Turns a tracker on: the public one by a click, a self-hosted one by its address. */
export function TurnOn({ on }: { readonly on: readonly ConnectionRow[] }) {
  const say = useSay();
  const { send, isPending, refusal } = useAct('turnTrackerOn');
  const [isDenied, setDenied] = useState(false);
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  // The browser asks the person only straight out of a click: nothing may be awaited before.
  const turnOn = async (connection: Connection) => {
    const isGranted = await askForOrigin(connection.baseUrl);
    setDenied(!isGranted);
    if (!isGranted) return;
    const done = await send(connection);
    if (!done.ok) return;
    setTyped('');
    say({ text: trackers.isOn(products[connection.tracker].name), actId: null });
  };
  const turnOnRedmine = async () => {
    const baseUrl = trackerAddress(typed);
    setError(baseUrl === null ? trackers.noAddress : undefined);
    if (baseUrl !== null) await turnOn({ tracker: 'redmine', baseUrl });
  };
  return (
    <Card size="roomy" title={trackers.turnOn}>
      <div className="flex flex-col gap-5">
        {!on.some(({ baseUrl }) => baseUrl === GITHUB.baseUrl) && (
          <div className="flex flex-wrap items-center justify-between gap-3">
            <p>
              <span className="font-medium">GitHub</span>{' '}
              <span className="text-muted">{trackers.issuesOn('github.com')}</span>
            </p>
            <Button isPending={isPending} onClick={() => turnOn(GITHUB).catch(reportError)}>
              {trackers.useOn('github.com')}
            </Button>
          </div>
        )}
        <form
          noValidate
          aria-label={trackers.aRedmine}
          className="flex flex-wrap items-start gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            turnOnRedmine().catch(reportError);
          }}
        >
          <div className="min-w-0 flex-[1_1_16rem]">
            <TextField
              label={trackers.address}
              placeholder="https://redmine.example.org"
              hint={trackers.addressHint}
              value={typed}
              error={error}
              onChange={setTyped}
            />
          </div>
          <Button type="submit" isPending={isPending} className="mt-6">
            {trackers.useRedmine}
          </Button>
        </form>
        <p className="text-sm text-muted">{trackers.onlyThis}</p>
        <Refusal refusal={isDenied ? new OkrError('tracker.not-granted') : refusal} />
      </div>
    </Card>
  );
}
