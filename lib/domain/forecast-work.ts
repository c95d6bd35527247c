import { dateOfEpochDay, epochDay } from './calendar';
import { derive, type Explanation } from './explain';
import { deriveTrend } from './forecast-trend';
import type { WorkWeek } from './futures';

/** What a forecast of work is made of. */
export interface WorkToCome {
  /** Whole weeks until today, oldest first, see `workWeeks`. */
  readonly weeks: readonly WorkWeek[];
  /** Planned size that is not done. */
  readonly remaining: number;
  readonly today: string;
  readonly dueOn: string | null;
  /** See `seedOf`: the same seed gives the same forecast. */
  readonly seed: number;
}

/** When the work may be done. Dates are `null` where that is not within `HORIZON_WEEKS`. */
export interface WorkForecast {
  /** One run in ten was done by then, half of them, nine in ten. */
  readonly p10On: string | null;
  readonly p50On: string | null;
  readonly p90On: string | null;
  /** Part of the runs that were done by the end of the due date, 0–1; `null` without one. */
  readonly onTimeRatio: number | null;
  /** What it was made of, step by step; its result is `p50On`. */
  readonly explanation: Explanation;
}

/** Never from fewer weeks or values: two points are always a line. */
export const FEWEST_POINTS = 3;
const RUNS = 500;

/**
 * When all planned work will be done, by playing the weeks to come with those of the past, see `futuresOf`.
 * @returns `null` under three weeks, and where nothing was ever finished.
 */
export function forecastWork({ weeks, remaining, today, dueOn, seed }: WorkToCome): WorkForecast | null {
  const isKnown = weeks.every(({ done, added }) => Number.isFinite(done) && Number.isFinite(added));
  if (weeks.length < FEWEST_POINTS || !isKnown || !Number.isFinite(remaining)) return null;
  if (remaining > 0 && !weeks.some(({ done }) => done > 0)) return null;
  const on = derive();
  const weekly = (what: string, sizeOf: (week: WorkWeek) => number) =>
    weeks.map((week, i) => {
      const when = dateOfEpochDay(epochDay(today) - 7 * (weeks.length - i));
      return on.input(what, sizeOf(week), 'ticket', { when });
    });
  const done = weekly('finished in the week', (week) => week.done);
  const added = weekly('added in the week', (week) => week.added);
  const drift = deriveTrend(on, done);
  const runs = on.input('runs', RUNS, 'rule');
  const futures = on.step('days until all is done', 'futures', [
    on.input('seed', seed, 'key result'),
    runs,
    on.input('left to do', remaining, 'ticket'),
    drift.mean,
    drift.deviation,
    on.step('finished', 'list', done),
    on.step('added', 'list', added),
  ]);
  const now = on.input('today', today, 'clock');
  const dayOf = (what: string, part: number): number => {
    const place = on.step('its place', 'multiply', [on.input('part of the runs', part, 'rule'), runs]);
    return on.step(what, 'daysLater', [now, on.step('days of that run', 'nth', [place, futures])]);
  };
  const [early, middle, late] = [
    dayOf('one in ten is done by', 0.1),
    dayOf('half are done by', 0.5),
    dayOf('nine in ten are done by', 0.9),
  ];
  const onTimeRatio = (): number | null => {
    if (dueOn === null) return null;
    // What is done is in time, whatever the date was.
    if (remaining <= 0) return Number(on.valueAt(on.input('done by the due date', 1, 'rule')));
    const ahead = on.step('days ahead', 'days', [now, on.input('due date', dueOn, 'key result')]);
    const evening = on.step('days until its evening', 'sum', [ahead, on.input('a day', 1, 'rule')]);
    const inTime = on.step('runs in time', 'countBelow', [evening, futures]);
    return Number(on.valueAt(on.step('done by the due date', 'divide', [inTime, runs])));
  };
  const dateAt = (place: number): string | null => {
    const date = on.valueAt(place);
    return typeof date === 'string' ? date : null;
  };
  return {
    p10On: dateAt(early),
    p50On: dateAt(middle),
    p90On: dateAt(late),
    onTimeRatio: onTimeRatio(),
    explanation: {
      subject: 'work forecast',
      rule: 'weeks drawn from the past until nothing is left, many times over',
      source: 'resampled throughput: Vacanti 2020, Rubin 1981',
      lines: on.lines,
      result: middle,
      missing: null,
    },
  };
}
