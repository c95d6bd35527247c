import { type ReactNode, useCallback, useEffect, useState } from 'react';
import type { OkrError } from '../../../lib/domain/errors';
import { isSuspect } from '../../../lib/domain/sentinel';
import type { Health } from '../../../lib/messaging/safety';
import { workspace } from '../../../lib/store/queries/workspace';
import { useLive } from '../../hooks/useLive';
import { ErrorBoundary } from '../shell/ErrorBoundary';
import { Doubt, Failure } from '../shell/Failure';
import { Loaded } from '../shell/Loaded';
import { Recovery } from './Recovery';
import { useSafety } from './useSafety';

/** Asks at the start whether anything is missing, and again, row by row, whenever a screen cannot read its data. */
export function Guard({ children }: { readonly children: ReactNode }) {
  const [health, setHealth] = useState<Health | null>();
  const { send, refusal } = useSafety('health');
  const ask = useCallback(
    (isThorough: boolean) =>
      void send({ isThorough })
        .then((reply) => setHealth(reply?.value ?? null))
        .catch(reportError),
    [send],
  );
  const look = useCallback(() => ask(false), [ask]);
  const lookCloser = useCallback(() => ask(true), [ask]);
  useEffect(look, [look]);
  if (health && isSuspect(health.verdict)) return <Recovery health={health} onDone={look} />;
  return (
    <Doubt value={lookCloser}>
      <ErrorBoundary>
        <Known health={health} refusal={refusal} onRetry={look}>
          {children}
        </Known>
      </ErrorBoundary>
    </Doubt>
  );
}

interface KnownProps {
  /** `undefined` until it is known, `null` when nobody can tell. */
  readonly health: Health | null | undefined;
  readonly refusal: OkrError | null;
  readonly onRetry: () => void;
  readonly children: ReactNode;
}

/** Screens with data on them do not wait for the answer; the first run does: it must never greet somebody whose data was lost. */
function Known({ health, refusal, onRetry, children }: KnownProps) {
  const state = useLive(workspace, []);
  const isKnown = state !== undefined && (state !== 'empty' || health);
  if (refusal && !isKnown) return <Failure error={refusal} onRetry={onRetry} />;
  // In one place whatever is known: the first import into nothing must not lose its screen, and with it its Undo.
  return <Loaded value={isKnown ? true : undefined}>{() => children}</Loaded>;
}
