import { dateText } from '../../lib/i18n/dates';
import { charts } from '../../lib/i18n/en/charts';
import { workForecastSentence } from '../../lib/i18n/forecasts';
import { amount, percent } from '../../lib/i18n/words';
import type { TrendView } from '../../lib/store/queries/trend';
import { Chart } from './Chart';
import { areaUnder, type Frame, lineThrough, type Point, shapeOf, spanOf, thinned } from './frame';
import { LINE } from './line';

const legend = (isForeseen: boolean) => [
  { label: charts.legend.done, swatch: 'h-2 bg-work' },
  { label: charts.legend.planned, swatch: 'border-t-2 border-ink' },
  { label: charts.legend.expected, swatch: 'border-t-2 border-dashed border-line-strong' },
  ...(isForeseen ? [{ label: charts.legend.forecast, swatch: 'h-2 bg-work opacity-25' }] : []),
];

/** The work of a key result over time: what was planned (the scope line), what was done, what was expected, where it is heading. */
export function BurnUp({ trend }: { readonly trend: TrendView }) {
  const { burnUp, forecast, pace, today, dueOn } = trend;
  const last = burnUp.at(-1);
  if (!last) return null;
  const frame = frameOf(trend);
  const planned = burnUp.map(({ on, plannedSize }) => ({ on, value: plannedSize }));
  const done = burnUp.map(({ on, doneSize }) => ({ on, value: doneSize }));
  const expected = pace.map(({ on, ratio }) => ({ on, value: ratio * last.plannedSize }));
  const isDone = last.plannedSize > 0 && last.doneSize >= last.plannedSize;
  const cone = isDone || !forecast.work ? [] : coneOf(trend, last, frame);
  return (
    <Chart
      frame={frame}
      title={charts.workOverTime}
      summary={charts.workSummary(
        amount(last.doneSize),
        amount(last.plannedSize),
        workForecastSentence(forecast.work, isDone, dateText),
      )}
      today={today}
      dueOn={dueOn}
      legend={legend(cone.length > 0)}
      expected={expected}
      columns={[charts.legend.done, charts.legend.planned, charts.doneOfPlanned]}
      readings={thinned(burnUp, 7).map(({ on, doneSize, plannedSize }) => ({
        on,
        value: doneSize,
        cells: [amount(doneSize), amount(plannedSize), percent(plannedSize > 0 ? doneSize / plannedSize : null)],
      }))}
    >
      <path d={areaUnder(frame, done)} className="fill-work opacity-40" />
      <path d={shapeOf(frame, cone)} className="fill-work opacity-25" />
      <path d={lineThrough(frame, planned)} className={`${LINE} stroke-ink`} />
      <path d={lineThrough(frame, done)} className={`${LINE} stroke-work`} />
    </Chart>
  );
}

/** A little air above the highest line; as far to the right as the due date or the forecast, but not far beyond the due date. */
function frameOf({ from, dueOn, today, burnUp, forecast }: TrendView): Frame {
  const end = spanOf({ from, dueOn, today }, []).to;
  const late = forecast.work?.p90On ?? end;
  const to = dueOn === null && late > end ? late : end;
  const most = Math.max(1, ...burnUp.map(({ plannedSize, doneSize }) => Math.max(plannedSize, doneSize)));
  return { from, to, least: 0, most };
}

/** From where the work stands to where one run in ten and nine in ten reach the plan; open-ended where they never do. */
function coneOf(
  { today, forecast }: TrendView,
  last: { plannedSize: number; doneSize: number },
  frame: Frame,
): Point[] {
  const { p10On, p90On } = forecast.work ?? {};
  const start = { on: today, value: last.doneSize };
  const never = { on: frame.to, value: last.doneSize };
  const reached = (on: string) => ({ on, value: last.plannedSize });
  if (!p10On) return [];
  return [start, reached(p10On), ...(p90On ? [reached(p90On)] : [{ on: frame.to, value: last.plannedSize }, never])];
}
