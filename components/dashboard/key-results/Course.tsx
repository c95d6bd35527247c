import type { Explanation } from '../../../lib/domain/explain';
import { keyResults } from '../../../lib/i18n/en/key-results';
import type { KeyResultView } from '../../../lib/store/queries/key-result-views';
import { trendOf } from '../../../lib/store/queries/trend';
import { BurnUp } from '../../charts/BurnUp';
import { OutcomeTrend } from '../../charts/OutcomeTrend';
import { useLive } from '../../hooks/useLive';
import { Card } from '../../ui/Card';
import { Explain } from '../shell/Explain';
import { Loaded } from '../shell/Loaded';

/** How a key result came to where it stands, and where it is heading: its metric and its work, each in its own picture. */
export function Course({ view }: { readonly view: KeyResultView }) {
  const trend = useLive((db, now) => trendOf(db, view, now), [view]);
  const { measure } = view.keyResult;
  const hasNumber = measure.kind === 'numeric' && view.numbers.outcome !== null;
  const hasWork = view.numbers.work.linked > 0;
  if (!hasNumber && !hasWork) return null;
  return (
    <Card size="roomy" title={keyResults.course}>
      <Loaded value={trend}>
        {(known) => (
          <div className="grid gap-x-8 gap-y-6 lg:grid-cols-2">
            {hasNumber && (
              <div className="flex min-w-0 flex-col gap-2">
                <OutcomeTrend trend={known} measure={measure} />
                <HowMade what="outcome" forecast={known.forecast.outcome} />
              </div>
            )}
            {hasWork && (
              <div className="flex min-w-0 flex-col gap-2">
                <BurnUp trend={known} />
                <HowMade what="work" forecast={known.forecast.work} />
              </div>
            )}
          </div>
        )}
      </Loaded>
    </Card>
  );
}

interface HowMadeProps {
  readonly what: 'outcome' | 'work';
  readonly forecast: { readonly explanation: Explanation } | null;
}

const HowMade = ({ what, forecast }: HowMadeProps) =>
  forecast && <Explain label={keyResults.how[what]} explanation={forecast.explanation} />;
