import { useState } from 'react';
import type { RecordKind } from '../../../lib/domain/change';
import { history as historyWords } from '../../../lib/i18n/en/history';
import { historyOf } from '../../../lib/store/queries/history';
import type { PastRoot } from '../../../lib/store/queries/past-memory';
import { withNames } from '../../../lib/store/queries/record-names';
import { useIsPast } from '../../hooks/moment';
import { useLive } from '../../hooks/useLive';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { DayField } from '../past/DayField';
import { hrefOf } from '../routes';
import { Loaded } from '../shell/Loaded';
import { ActLine } from './ActLine';

const PAGE = 20;

/** What happened to one record, latest first, and the way to what happened below it. */
export function RecordHistory({ kind, id }: { readonly kind: RecordKind; readonly id: string }) {
  const isPast = useIsPast();
  const [limit, setLimit] = useState(PAGE);
  const history = useLive(async (db) => withNames(db, await historyOf(db, kind, id, limit)), [kind, id, limit]);
  return (
    <Loaded value={history}>
      {({ acts, names }) => (
        <Card
          size="roomy"
          title={historyWords.title}
          aside={
            <a
              href={hrefOf({ name: 'history', filter: { scope: { kind, id, below: true } } })}
              className="alone text-sm text-accent hover:underline"
            >
              {historyWords.allBelow}
            </a>
          }
        >
          {!isPast && (kind === 'objective' || kind === 'keyResult') && (
            <div className="mb-2 w-44">
              <DayField root={{ kind, id } as PastRoot} on={null} />
            </div>
          )}
          <ul className="last:-mb-3 divide-y divide-line">
            {acts.map((act) => (
              <ActLine key={act.actId} act={act} names={names} />
            ))}
          </ul>
          {acts.length >= limit && <Button onClick={() => setLimit(limit + PAGE)}>{historyWords.earlier}</Button>}
        </Card>
      )}
    </Loaded>
  );
}
