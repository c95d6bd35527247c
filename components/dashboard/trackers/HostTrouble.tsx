import type { HostState } from '../../../lib/domain/refresh';
import { momentText } from '../../../lib/i18n/dates';
import { freshness } from '../../../lib/i18n/en/freshness';
import { ago } from '../../../lib/i18n/words';
import { useNow } from '../../hooks/useNow';

interface HostTroubleProps {
  readonly trouble: NonNullable<HostState['trouble']>;
  /** Epoch ms. */
  readonly nextAt: number;
}

/** Why a tracker did not answer, what to do about it, and when it is asked again by itself. */
export function HostTrouble({ trouble: { code, what, at }, nextAt }: HostTroubleProps) {
  const now = useNow();
  return (
    <div role="status" className="rounded-md bg-behind-soft px-3 py-2 text-sm">
      <p className="[overflow-wrap:anywhere]">{freshness.troubles[code](what)}</p>
      <p className="text-muted">
        <time dateTime={new Date(at).toISOString()}>{ago(at, now)}</time>
        {nextAt > now && <> · {freshness.nextAt(momentText(nextAt))}</>}
      </p>
    </div>
  );
}
