import { FIRST_STATE } from '../../../lib/domain/refresh';
import { keepsSecrets } from '../../../lib/domain/safe-address';
import { freshness } from '../../../lib/i18n/en/freshness';
import { ago, amount } from '../../../lib/i18n/words';
import { accessTo } from '../../../lib/store/queries/access';
import type { ConnectionRow } from '../../../lib/store/schema';
import { apis } from '../../../lib/trackers/apis';
import { products } from '../../../lib/trackers/products';
import { useAct } from '../../hooks/useAct';
import { useLive } from '../../hooks/useLive';
import { useNow } from '../../hooks/useNow';
import { Refusal } from '../../okr/Refusal';
import { Button } from '../../ui/Button';
import { HostTrouble } from './HostTrouble';
import { TokenForm } from './TokenForm';
import { WriteBack } from './WriteBack';

const HOUR = 3_600_000;

/** How the linked tickets of one tracker are kept fresh without anybody visiting them, as whom, and what is in the way. */
export function Freshness({ row }: { readonly row: ConnectionRow }) {
  const { baseUrl, tracker, refresh = FIRST_STATE } = row;
  const now = useNow();
  const access = useLive((db) => accessTo(db, baseUrl), [baseUrl]);
  const { send, isPending, refusal } = useAct('refreshTracker');
  const api = apis[tracker];
  if (access === undefined) return null;
  if (!api) return <p className="text-sm text-muted">{freshness.notYet}</p>;
  const way = access ? 'token' : api.ways.find((each) => each !== 'token');
  const isSafe = keepsSecrets(baseUrl);
  const asWhom = {
    token: freshness.byToken(access?.account ?? ''),
    session: freshness.bySession,
    anonymous: freshness.byNobody,
  };
  const requests = now - refresh.hourAt < HOUR ? refresh.requests : 0;
  const { name } = products[tracker];
  return (
    <section aria-label={freshness.title} className="flex flex-col gap-2 border-line border-t pt-3">
      <h3 className="font-medium text-sm">{freshness.title}</h3>
      <p className="text-sm text-muted">
        {way ? asWhom[way] : freshness.needsToken} {access?.scope && freshness.scope(access.scope)}{' '}
        {way && (
          <>
            {refresh.answeredAt === null ? freshness.never : freshness.answered(ago(refresh.answeredAt, now))}{' '}
            {freshness.requests(amount(requests), amount(api.perHour[way] ?? 0))}
          </>
        )}{' '}
        {!isSafe && freshness.overHttp}
      </p>
      {refresh.trouble && <HostTrouble trouble={refresh.trouble} nextAt={refresh.nextAt} baseUrl={baseUrl} />}
      <div className="flex flex-wrap items-start gap-2">
        {way && (
          <Button
            size="small"
            isPending={isPending}
            onClick={() => send({ baseUrl }).catch(reportError)}
            aria-label={freshness.refreshAt(name, baseUrl)}
          >
            {freshness.refresh}
          </Button>
        )}
        {api.ways.includes('token') && isSafe && (
          <TokenForm
            baseUrl={baseUrl}
            root={api.root(baseUrl, 'token')}
            hasToken={access !== null}
            at={api.tokenAt}
            shape={api.tokenShape}
          />
        )}
      </div>
      <Refusal refusal={refusal} />
      {access && api.notes && <WriteBack row={row} account={access.account} />}
    </section>
  );
}
