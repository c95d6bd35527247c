import { type Canary, drifts } from '../../../lib/domain/canary';
import { momentText } from '../../../lib/i18n/dates';
import { phrases } from '../../../lib/i18n/en/phrases';
import { trackers } from '../../../lib/i18n/en/trackers';
import { ago, percent } from '../../../lib/i18n/words';
import { askForOrigin, giveBackOrigin } from '../../../lib/platform/permissions';
import type { ConnectionRow } from '../../../lib/store/schema';
import { apis } from '../../../lib/trackers/apis';
import { useAct } from '../../hooks/useAct';
import { useNow } from '../../hooks/useNow';
import { Refusal } from '../../okr/Refusal';
import { trackerName } from '../../okr/tracker-name';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { ClippedText } from '../../ui/ClippedText';
import { filled } from '../../ui/filled';
import { useSay } from '../shell/notices';
import { Freshness } from './Freshness';
import { SiteActions } from './SiteActions';
import { useAccess } from './useAccess';

interface ConnectionCardProps {
  readonly row: ConnectionRow;
  readonly others: readonly ConnectionRow[];
}

/** One tracker that is on: where, since when, and what is wrong with it. */
export function ConnectionCard({ row, others }: ConnectionCardProps) {
  const { baseUrl, tracker, turnedOnAt, trouble } = row;
  const say = useSay();
  const off = useAct('turnTrackerOff');
  const on = useAct('turnTrackerOn');
  const { hasAccess, ask } = useAccess(baseUrl);
  const forget = useAct('keepAccess');
  const turnOff = async () => {
    // Nobody needs its token any more, nor the host that its API lives on.
    await forget.send({ baseUrl, token: null });
    const done = await off.send({ baseUrl });
    if (!done.ok) return;
    // Two installations on one host share its permission.
    const isShared = others.some((other) => new URL(other.baseUrl).origin === new URL(baseUrl).origin);
    if (!isShared) await giveBackOrigin(baseUrl);
    const root = apis[tracker]?.root(baseUrl, 'token') ?? baseUrl;
    if (new URL(root).origin !== new URL(baseUrl).origin) await giveBackOrigin(root);
    say({ text: trackers.isOff(trackerName({ tracker, baseUrl })), actId: null });
  };
  const allow = async () => {
    if (!(await askForOrigin(baseUrl))) return;
    await on.send({ tracker, baseUrl });
    ask();
  };
  return (
    <Card
      size="roomy"
      title={trackerName({ tracker, baseUrl })}
      aside={
        <Button
          kind="quiet"
          size="small"
          isPending={off.isPending}
          onClick={() => turnOff().catch(reportError)}
          aria-label={trackers.turnOffAt(trackerName({ tracker, baseUrl }), baseUrl)}
        >
          {trackers.turnOff}
        </Button>
      }
    >
      <div className="flex flex-col gap-2">
        <a
          href={baseUrl}
          target="_blank"
          rel="noopener noreferrer"
          className="w-fit max-w-full text-accent hover:underline"
        >
          <ClippedText lines={1}>{baseUrl}</ClippedText>
          <span className="sr-only"> {phrases.newTab}</span>
        </a>
        <p className="text-sm text-muted">{trackers.since(momentText(turnedOnAt))}</p>
        {hasAccess === false && (
          <div className="flex flex-wrap items-center justify-between gap-2 rounded-md bg-at-risk-soft px-3 py-2 text-sm">
            <span>{trackers.noAccess}</span>
            <Button size="small" isPending={on.isPending} onClick={() => allow().catch(reportError)}>
              {trackers.allow}
            </Button>
          </div>
        )}
        {trouble && <Trouble trouble={trouble} />}
        <Drifts canary={row.canary ?? {}} />
        <SiteActions row={row} others={others} />
        <Refusal refusal={off.refusal ?? on.refusal} />
        <Freshness row={row} />
      </div>
    </Card>
  );
}

/** A page we could not read, named, so that it can be reported and repaired. */
function Trouble({ trouble: { what, url, at } }: { readonly trouble: NonNullable<ConnectionRow['trouble']> }) {
  const now = useNow();
  const parts: Readonly<Record<string, string>> = trackers.parts;
  return (
    <div className="rounded-md bg-behind-soft px-3 py-2 text-sm">
      <p className="[overflow-wrap:anywhere]">
        {filled(
          trackers.notFound,
          parts[what] ?? what,
          <bdi>{url.slice(0, 300)}</bdi>,
          <time dateTime={new Date(at).toISOString()}>{ago(at, now)}</time>,
        )}
      </p>
      <p className="text-muted">{trackers.looksOther}</p>
    </div>
  );
}

/** What was read for long and is not found any more. */
function Drifts({ canary }: { readonly canary: Canary }) {
  const found = drifts(canary, useNow());
  if (found.length === 0) return null;
  return (
    <ul className="rounded-md bg-behind-soft px-3 py-2 text-sm">
      {found.map(({ what, hits, looks, usualRatio }) => (
        <li key={what}>{trackers.drift(trackers.lookedFor[what], hits, looks, percent(usualRatio))}</li>
      ))}
    </ul>
  );
}
