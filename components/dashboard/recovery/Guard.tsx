import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { isSuspect } from '../../../lib/domain/sentinel';
import type { Health } from '../../../lib/messaging/safety';
import { workspace } from '../../../lib/store/queries/workspace';
import { useLive } from '../../hooks/useLive';
import { Failure } from '../shell/Failure';
import { Loaded } from '../shell/Loaded';
import { Recovery } from './Recovery';
import { useSafety } from './useSafety';

/**
 * Asks at the start whether anything is missing. Screens with data on them do not wait for the answer; the first run
 * does: it must never greet somebody whose data was lost.
 */
export function Guard({ children }: { readonly children: ReactNode }) {
  const state = useLive(workspace, []);
  const [health, setHealth] = useState<Health | null>();
  const { send, refusal } = useSafety('health');
  const ask = useCallback(
    () =>
      void send(null)
        .then((reply) => setHealth(reply?.value ?? null))
        .catch(reportError),
    [send],
  );
  useEffect(ask, [ask]);
  if (health && isSuspect(health.verdict)) return <Recovery health={health} onDone={ask} />;
  const isKnown = state !== undefined && (state !== 'empty' || health);
  if (refusal && !isKnown) return <Failure error={refusal} onRetry={ask} />;
  // In one place whatever is known: the first import into nothing must not lose its screen, and with it its Undo.
  return <Loaded value={isKnown ? true : undefined}>{() => children}</Loaded>;
}
