import { useEffect, useState } from 'react';
import { OkrError } from '../../../lib/domain/errors';
import { isSuspect } from '../../../lib/domain/sentinel';
import type { Health } from '../../../lib/messaging/safety';
import { Failure } from '../shell/Failure';
import { Recovery } from './Recovery';
import { useSafety } from './useSafety';

/** When the database does not open in this page: the way back, if the background finds that data is damaged. */
export function RecoveryFailure({ error }: { readonly error: unknown }) {
  const [health, setHealth] = useState<Health | null>(null);
  const { send } = useSafety('health');
  // A newer or outdated database is whole: there is nothing to bring back.
  const isWhole = error instanceof OkrError && error.code !== 'database.slow';
  useEffect(() => {
    if (isWhole) return;
    send({ isThorough: true }).then((reply) => setHealth(reply?.value ?? null), reportError);
  }, [send, isWhole]);
  if (health && isSuspect(health.verdict)) return <Recovery health={health} onDone={() => location.reload()} />;
  return (
    <main>
      <Failure error={error} />
    </main>
  );
}
