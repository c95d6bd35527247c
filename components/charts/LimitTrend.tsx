import type { ThresholdMeasure } from '../../lib/domain/measure';
import { distanceOutside } from '../../lib/domain/threshold';
import { dateText } from '../../lib/i18n/dates';
import { charts } from '../../lib/i18n/en/charts';
import { limitsText, withUnit } from '../../lib/i18n/measures';
import type { TrendView } from '../../lib/store/queries/trend';
import { Chart } from './Chart';
import { type Frame, lineThrough, shapeOf, spanOf } from './frame';
import { LINE } from './line';
import { measured, measuredSwatch } from './measured';
import { PeriodStrip } from './PeriodStrip';
import { ValueMarks } from './ValueMarks';

const legend = () => [
  measuredSwatch(),
  { label: charts.legend.limits, swatch: 'h-3 border-y border-on-track bg-on-track-soft' },
];

interface LimitTrendProps {
  readonly trend: TrendView;
  readonly measure: ThresholdMeasure;
}

/** A number that has to stay within limits: every value, inside or outside; by periods where it is judged by them. */
export function LimitTrend({ trend, measure }: LimitTrendProps) {
  const { values, periods, today } = trend;
  const last = values.at(-1);
  if (!last) return null;
  const { unit } = measure;
  const frame = frameOf(trend, measure);
  const holds = (value: number) => distanceOutside(measure, value) === 0;
  const judged = periods.length > 0 ? periods : values;
  const kept = judged.filter(({ value }) => value !== null && holds(value)).length;
  const [low, high] = edgesOf(measure, frame);
  const line = (value: number) =>
    lineThrough(
      frame,
      [frame.from, frame.to].map((on) => ({ on, value })),
    );
  return (
    <Chart
      {...measured(trend, unit)}
      frame={frame}
      summary={`${charts.limitSummary(withUnit(last.value, unit), dateText(last.on), limitsText(measure))} ${(periods.length > 0 ? charts.periodsWithin : charts.valuesWithin)(kept, judged.length)}`}
      expected={[]}
      legend={legend()}
      marks={
        <>
          <ValueMarks frame={frame} points={values} holds={holds} />
          <PeriodStrip frame={frame} periods={periods} today={today} holds={holds} />
        </>
      }
      columns={[charts.legend.measured, charts.held]}
      readings={judged.map(({ on, value }) => ({
        on,
        value: value ?? frame.least,
        cells:
          value === null
            ? [charts.silent, charts.outside]
            : [withUnit(value, unit), holds(value) ? charts.within : charts.outside],
      }))}
    >
      <path
        d={shapeOf(frame, [
          { on: frame.from, value: low },
          { on: frame.to, value: low },
          { on: frame.to, value: high },
          { on: frame.from, value: high },
        ])}
        className="fill-on-track-soft"
      />
      {measure.limits.map((limit) => (
        <path key={limit} d={line(limit)} className={`${LINE} stroke-on-track`} />
      ))}
      <path d={lineThrough(frame, values)} className={`${LINE} stroke-outcome`} />
    </Chart>
  );
}

/** Where the limits end in the picture: at its edge on the side that has none. */
function edgesOf(
  { op, limits: [first = 0, second = first] }: ThresholdMeasure,
  frame: Frame,
): readonly [number, number] {
  return [op === '≤' ? frame.least : first, op === '≥' ? frame.most : op === '≤' ? first : second];
}

/** Values and limits, with a little air around them, so that it is seen on which side one may be. */
function frameOf(trend: TrendView, { limits }: ThresholdMeasure): Frame {
  const all = [...trend.values.map(({ value }) => value), ...limits];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const air = (high - low || Math.abs(high) || 1) / 10;
  // The edges of a picture carry no more digits than they need.
  const round = (value: number) => Number(value.toPrecision(3));
  return { ...spanOf(trend, trend.values), least: round(low - air), most: round(high + air) };
}
