import { useState } from 'react';
import { recentActs } from '../../../lib/store/queries/history';
import { withNames } from '../../../lib/store/queries/record-names';
import { useLive } from '../../hooks/useLive';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { EmptyState } from '../../ui/EmptyState';
import { Loaded } from '../shell/Loaded';
import { Screen } from '../shell/Screen';
import { ActLine } from './ActLine';

const PAGE = 50;

/** Everything anybody did, latest first. */
export function History() {
  const [limit, setLimit] = useState(PAGE);
  const history = useLive(async (db) => withNames(db, await recentActs(db, limit)), [limit]);
  return (
    <Loaded value={history}>
      {({ acts, names }) => (
        <Screen title="History">
          <Card size="roomy">
            {acts.length === 0 ? (
              <EmptyState title="Nothing happened yet">
                Every change shows here with who made it, and can be undone.
              </EmptyState>
            ) : (
              <ul className="divide-y divide-line">
                {acts.map((act) => (
                  <ActLine key={act.actId} act={act} names={names} />
                ))}
              </ul>
            )}
          </Card>
          {acts.length >= limit && <Button onClick={() => setLimit(limit + PAGE)}>Show earlier acts</Button>}
        </Screen>
      )}
    </Loaded>
  );
}
