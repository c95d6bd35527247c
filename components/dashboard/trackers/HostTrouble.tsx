import type { HostState } from '../../../lib/domain/refresh';
import { momentText } from '../../../lib/i18n/dates';
import { freshness } from '../../../lib/i18n/en/freshness';
import { phrases } from '../../../lib/i18n/en/phrases';
import { ago } from '../../../lib/i18n/words';
import { useNow } from '../../hooks/useNow';

interface HostTroubleProps {
  readonly trouble: NonNullable<HostState['trouble']>;
  /** Epoch ms. */
  readonly nextAt: number;
  readonly baseUrl: string;
}

/**
 * Why a tracker did not answer, what to do about it, and when it is asked again by itself. What is to be done there leads
 * there; what is done here, refreshing and another token, stands below it.
 */
export function HostTrouble({ trouble: { code, what, at }, nextAt, baseUrl }: HostTroubleProps) {
  const now = useNow();
  return (
    <div role="status" className="rounded-md bg-behind-soft px-3 py-2 text-sm">
      <p className="[overflow-wrap:anywhere]">{freshness.troubles[code](what)}</p>
      {(code === 'signed-out' || code === 'forbidden') && (
        <p className="[overflow-wrap:anywhere]">
          <a href={baseUrl} target="_blank" rel="noopener noreferrer" className="text-accent hover:underline">
            {freshness.openThere(new URL(baseUrl).host)}
            <span className="sr-only"> {phrases.newTab}</span>
          </a>
        </p>
      )}
      <p className="text-muted">
        <time dateTime={new Date(at).toISOString()}>{ago(at, now)}</time>
        {nextAt > now && <> · {freshness.nextAt(momentText(nextAt))}</>}
      </p>
    </div>
  );
}
