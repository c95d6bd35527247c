import type { Explanation } from '../../../lib/domain/explain';
import { keyResults } from '../../../lib/i18n/en/key-results';
import type { KeyResultView } from '../../../lib/store/queries/key-result-views';
import { trendOf } from '../../../lib/store/queries/trend';
import { BurnUp } from '../../charts/BurnUp';
import { OutcomeChart } from '../../charts/OutcomeChart';
import { useLive } from '../../hooks/useLive';
import { Card } from '../../ui/Card';
import { Explain } from '../shell/Explain';
import { Loaded } from '../shell/Loaded';

/** How a key result came to where it stands, and where it is heading: its outcome and its work, each in its own picture. */
export function Course({ view }: { readonly view: KeyResultView }) {
  const trend = useLive((db, now) => trendOf(db, view, now), [view]);
  const { measure } = view.keyResult;
  const hasOutcome = measure.kind !== 'work' && view.numbers.outcome !== null;
  const hasWork = view.numbers.work.linked > 0;
  if (!hasOutcome && !hasWork) return null;
  return (
    <Card size="roomy" title={keyResults.course}>
      <Loaded value={trend}>
        {(known) => (
          <div className="grid gap-x-8 gap-y-6 [grid-template-columns:repeat(auto-fit,minmax(min(100%,26rem),1fr))]">
            {hasOutcome && (
              <div className="flex min-w-0 flex-col gap-2">
                <OutcomeChart trend={known} measure={measure} />
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
