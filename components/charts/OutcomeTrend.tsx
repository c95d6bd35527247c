import type { NumericMeasure } from '../../lib/domain/measure';
import { dateText } from '../../lib/i18n/dates';
import { charts } from '../../lib/i18n/en/charts';
import { outcomeForecastSentence } from '../../lib/i18n/forecasts';
import { withUnit } from '../../lib/i18n/measures';
import type { TrendView } from '../../lib/store/queries/trend';
import { Chart } from './Chart';
import { type Frame, lineThrough, shapeOf, spanOf } from './frame';
import { LINE } from './line';
import { measured, measuredSwatch } from './measured';

const legend = (isForeseen: boolean) => [
  measuredSwatch(),
  { label: charts.legend.target, swatch: 'border-t-2 border-ink' },
  { label: charts.legend.expected, swatch: 'border-t-2 border-dashed border-line-strong' },
  ...(isForeseen ? [{ label: charts.legend.forecast, swatch: 'h-2 bg-outcome opacity-25' }] : []),
];

interface OutcomeTrendProps {
  readonly trend: TrendView;
  readonly measure: NumericMeasure;
}

/** The metric of a key result over time, its target, and the range it may reach by the due date. */
export function OutcomeTrend({ trend, measure }: OutcomeTrendProps) {
  const { values, forecast, dueOn, from } = trend;
  const { baseline, target, unit } = measure;
  const last = values.at(-1);
  if (!last) return null;
  const frame = frameOf(trend, measure);
  const { outcome } = forecast;
  const cone = outcome && dueOn ? [last, { on: dueOn, value: outcome.p90 }, { on: dueOn, value: outcome.p10 }] : [];
  const expected = trend.expected.map(({ on, value }) => ({ on, value: baseline + value * (target - baseline) }));
  const end = frame.to;
  return (
    <Chart
      {...measured(trend, unit)}
      frame={frame}
      summary={charts.outcomeSummary(
        withUnit(last.value, unit),
        dateText(last.on),
        outcomeForecastSentence(outcome, unit),
      )}
      legend={legend(cone.length > 0)}
      expected={expected}
    >
      <path d={shapeOf(frame, cone)} className="fill-outcome opacity-25" />
      <path
        d={lineThrough(
          frame,
          [from, end].map((on) => ({ on, value: target })),
        )}
        className={`${LINE} stroke-ink`}
      />
      <path d={lineThrough(frame, [{ on: from, value: baseline }, ...values])} className={`${LINE} stroke-outcome`} />
    </Chart>
  );
}

function frameOf(trend: TrendView, measure: NumericMeasure): Frame {
  const { values, forecast } = trend;
  const { outcome } = forecast;
  const seen = values.map(({ value }) => value);
  // The edge of a picture carries no more digits of a guess than its sentence does.
  const ahead = outcome ? [outcome.p10, outcome.p90].map((value) => Number(value.toPrecision(3))) : [];
  const all = [measure.baseline, measure.target, ...seen, ...ahead];
  return { ...spanOf(trend, values), least: Math.min(...all), most: Math.max(...all) };
}
