import type { Measure } from '../../lib/domain/measure';
import { RUNGS as WORTH } from '../../lib/domain/outcome';
import { dateText } from '../../lib/i18n/dates';
import { charts } from '../../lib/i18n/en/charts';
import { measures } from '../../lib/i18n/en/measures';
import { RUNGS, stepsText, valueText } from '../../lib/i18n/measures';
import { percent } from '../../lib/i18n/words';
import type { TrendView } from '../../lib/store/queries/trend';
import { Chart } from './Chart';
import { areaUnder, lineThrough, type Point, spanOf, stairs } from './frame';
import { LINE } from './line';

/** Measures that go up by steps: ticked ones, described outcomes, yes or no. */
type LevelMeasure = Extract<Measure, { readonly kind: 'milestone' | 'ordinal' | 'boolean' }>;

const reachedSwatch = () => ({ label: charts.legend.reached, swatch: 'border-t-2 border-outcome' });
const expectedSwatch = () => ({
  label: charts.legend.expected,
  swatch: 'border-t-2 border-dashed border-line-strong',
});

interface LevelTrendProps {
  readonly trend: TrendView;
  readonly measure: LevelMeasure;
}

/** What was reached when, as stairs: each step holds until the next one is taken. */
export function LevelTrend({ trend, measure }: LevelTrendProps) {
  const { outcomes, values, today, dueOn } = trend;
  const last = outcomes.at(-1);
  // A yes may come on the last day: until then nothing is expected that a line could show.
  const expected = measure.kind === 'boolean' ? [] : trend.expected;
  if (!last) return null;
  // A little air, so that the highest level keeps its name.
  const frame = { ...spanOf(trend, outcomes), least: 0, most: 1.12 };
  const reached = stairs(outcomes, today);
  const told = (point: Point, i: number) =>
    measure.kind === 'milestone' ? percent(point.value) : valueText(measure, values[i]?.value ?? 0);
  const now = measure.kind === 'milestone' ? stepsText(measure) : told(last, outcomes.length - 1);
  const awaited = expected.findLast(({ on }) => on <= today)?.value;
  return (
    <Chart
      frame={frame}
      title={charts.outcomeOverTime}
      summary={`${charts.levelSummary(now, dateText(last.on))} ${awaited ? charts.awaited(percent(awaited)) : ''}`}
      today={today}
      dueOn={dueOn}
      levels={levelsOf(measure)}
      expected={expected}
      legend={expected.length > 0 ? [reachedSwatch(), expectedSwatch()] : [reachedSwatch()]}
      columns={[charts.legend.reached]}
      readings={outcomes.map((point, i) => ({ ...point, cells: [told(point, i)] }))}
    >
      <path d={areaUnder(frame, reached)} className="fill-outcome opacity-25" />
      <path d={lineThrough(frame, reached)} className={`${LINE} stroke-outcome`} />
    </Chart>
  );
}

/** The heights that mean something, by name. */
function levelsOf(measure: LevelMeasure) {
  if (measure.kind === 'ordinal')
    return RUNGS.map((rung, i) => ({ value: WORTH[i + 1] ?? 1, label: measures.rungs[rung] }));
  if (measure.kind === 'boolean') return [{ value: 1, label: measures.yes }];
  return [0.5, 1].map((value) => ({ value, label: percent(value) }));
}
