import type { KeyResultView } from '../../../lib/store/queries/key-result-views';
import { trendOf } from '../../../lib/store/queries/trend';
import { BurnUp } from '../../charts/BurnUp';
import { OutcomeTrend } from '../../charts/OutcomeTrend';
import { useLive } from '../../hooks/useLive';
import { Card } from '../../ui/Card';
import { Loaded } from '../shell/Loaded';

/** How a key result came to where it stands, and where it is heading: its metric and its work, each in its own picture. */
export function Course({ view }: { readonly view: KeyResultView }) {
  const trend = useLive((db, now) => trendOf(db, view, now), [view]);
  const { measure } = view.keyResult;
  const hasNumber = measure.kind === 'numeric' && view.numbers.outcome !== null;
  const hasWork = view.numbers.work.linked > 0;
  if (!hasNumber && !hasWork) return null;
  return (
    <Card size="roomy" title="Course and forecast">
      <Loaded value={trend}>
        {(known) => (
          <div className="grid gap-x-8 gap-y-6 lg:grid-cols-2">
            {hasNumber && <OutcomeTrend trend={known} measure={measure} />}
            {hasWork && <BurnUp trend={known} />}
          </div>
        )}
      </Loaded>
    </Card>
  );
}
