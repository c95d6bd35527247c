import { useState } from 'react';
import { OkrError } from '../../../lib/domain/errors';
import { trackers } from '../../../lib/i18n/en/trackers';
import type { Connection } from '../../../lib/messaging/protocol';
import { askForOrigin } from '../../../lib/platform/permissions';
import type { ConnectionRow } from '../../../lib/store/schema';
import { useAct } from '../../hooks/useAct';
import { Refusal } from '../../okr/Refusal';
import { trackerName } from '../../okr/tracker-name';
import { Card } from '../../ui/Card';
import { EmptyState } from '../../ui/EmptyState';
import { useSay } from '../shell/notices';
import { OwnTracker } from './OwnTracker';
import { PublicTrackers } from './PublicTrackers';

/** Turns a tracker on: a public one by a click, a self-hosted one by its address. */
export function TurnOn({ on }: { readonly on: readonly ConnectionRow[] }) {
  const say = useSay();
  const { send, isPending, refusal } = useAct('turnTrackerOn');
  const [isDenied, setDenied] = useState(false);
  // The browser asks the person only straight out of a click: nothing may be awaited before.
  const isAllowed = async (address: string) => {
    const isGranted = await askForOrigin(address);
    setDenied(!isGranted);
    return isGranted;
  };
  const turnOn = async (connection: Connection) => {
    const done = await send(connection);
    if (done.ok) say({ text: trackers.isOn(trackerName(connection)), actId: null });
    return done.ok;
  };
  const shared = { on, isPending, isAllowed, turnOn };
  return (
    <Card size="roomy" title={trackers.turnOn}>
      <div className="flex flex-col gap-5">
        {on.length === 0 && <EmptyState title={trackers.none}>{trackers.noneText}</EmptyState>}
        <PublicTrackers {...shared} />
        <OwnTracker {...shared} />
        <p className="text-sm text-muted">{trackers.onlyThis}</p>
        <Refusal refusal={isDenied ? new OkrError('tracker.not-granted') : refusal} />
      </div>
    </Card>
  );
}

/** What both ways need. */
export interface TurnsOn {
  readonly on: readonly ConnectionRow[];
  readonly isPending: boolean;
  /** Asks for access to the origin of this address. */
  readonly isAllowed: (address: string) => Promise<boolean>;
  /** Whether it is on now; if not, it is said why. */
  readonly turnOn: (connection: Connection) => Promise<boolean>;
}
