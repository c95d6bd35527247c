import type { Measure } from '../../lib/domain/measure';
import { dateText } from '../../lib/i18n/dates';
import { charts } from '../../lib/i18n/en/charts';
import { withUnit } from '../../lib/i18n/measures';
import type { TrendView } from '../../lib/store/queries/trend';
import { Chart } from './Chart';
import { type Frame, lineThrough, spanOf } from './frame';
import { LINE } from './line';
import { measured, measuredSwatch } from './measured';
import { ValueMarks } from './ValueMarks';

interface FoundNumberProps {
  readonly trend: TrendView;
  readonly measure: Extract<Measure, { readonly kind: 'baseline' }>;
}

/** A number that was to be found out: what was found, and what was found since. Nothing is expected of it but to be known. */
export function FoundNumber({ trend, measure: { unit } }: FoundNumberProps) {
  const { values } = trend;
  const first = values[0];
  if (!first) return null;
  const seen = values.map(({ value }) => value);
  const frame: Frame = { ...spanOf(trend, values), least: Math.min(0, ...seen), most: Math.max(...seen) };
  return (
    <Chart
      {...measured(trend, unit)}
      frame={frame}
      summary={charts.found(withUnit(first.value, unit), dateText(first.on))}
      expected={[]}
      legend={[measuredSwatch()]}
      marks={<ValueMarks frame={frame} points={values} />}
    >
      <path d={lineThrough(frame, values)} className={`${LINE} stroke-outcome`} />
    </Chart>
  );
}
