import { daysBetween } from './calendar';
import { type Derivation, derive, type Explanation } from './explain';
import { deriveNoise } from './forecast-noise';
import { FEWEST_POINTS } from './forecast-work';

/** A value of the metric, as a check-in told it. */
export interface Measurement {
  readonly on: string;
  readonly value: number;
}

/** What a forecast of a metric is made of. */
export interface MetricToCome {
  /** In any order; of several on one day the last one counts. */
  readonly points: readonly Measurement[];
  readonly today: string;
  readonly dueOn: string;
  readonly baseline: number;
  readonly target: number;
}

/** The metric on its due date, in its own unit. */
export interface OutcomeForecast {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /** How likely the target is reached, 0–1. */
  readonly onTimeRatio: number;
  /** What it was made of, step by step; its result is `p50`. */
  readonly explanation: Explanation;
}

/** A trend keeps this part of itself each week: most metrics level off. Found by `npm run calibrate`, as are the others. */
const STAYING = 0.9;
/** Width of the range against the textbook's, and of a wandering metric's steps. */
const WIDTH = 0.8;
const STEP_WIDTH = 2;
/** Where nothing ever moved, a week may still move this part of the way from baseline to target. */
const UNSEEN_STEP = 0.02;

/**
 * The metric on its due date, by a line through its past that a few odd readings cannot bend, and the range left by
 * its noise. It mixes two readings of the past, by how the residuals behave: values around a line, and a walk from the
 * last value. Source: Theil–Sen; prediction interval of a regression; von Neumann's ratio of successive differences,
 * 1941; damped trend by Gardner and McKenzie, 1985.
 * @returns `null` under three values on different days, when the due date is not ahead, and for values so large that
 * their range cannot be told.
 */
export function forecastOutcome(metric: MetricToCome): OutcomeForecast | null {
  const { points, today, dueOn } = metric;
  const known = inOrder(points, today);
  if (known.length < FEWEST_POINTS || !(daysBetween(today, dueOn) > 0)) return null;
  const on = derive();
  const { low, middle, high, ahead, half } = deriveRange(on, known, metric);
  const numberAt = (place: number) => Number(on.valueAt(place));
  const [p10, p50, p90] = [numberAt(low), numberAt(middle), numberAt(high)];
  if (![p10, p50, p90].every(Number.isFinite)) return null;
  return {
    p10,
    p50,
    p90,
    onTimeRatio: numberAt(deriveLikelihood(on, ahead, half)),
    explanation: {
      subject: 'outcome forecast',
      rule: 'the median slope, damped, from the last value or the line, give or take the noise so far',
      source: 'Theil 1950, Sen 1968; von Neumann 1941; Gardner and McKenzie 1985',
      lines: on.lines,
      result: middle,
      missing: null,
    },
  };
}

/** Writes the range of the metric on its due date, and how far its middle is beyond the target. */
function deriveRange(on: Derivation, known: readonly Measurement[], { dueOn, baseline, target }: MetricToCome) {
  const value = known.map((one) => on.input('value', one.value, 'check-in', { when: one.on }));
  const dates = known.map((one) => on.input('measured on', one.on, 'check-in'));
  const last = dates.at(-1) ?? 0;
  // Weeks before and after the last value, so that the line's own value there is where it starts.
  const weeks = on.step('weeks from the last value', 'weeksFrom', [last, ...dates]);
  const values = on.step('values', 'list', value);
  const slopes = on.step('slopes between all pairs, a week', 'slopes', [weeks, values]);
  const slope = on.step('slope a week', 'median', [slopes]);
  const zero = on.input('no height', 0, 'rule');
  const start = on.step('height of the line', 'median', [
    on.step('heights', 'aboveLine', [slope, zero, weeks, values]),
  ]);
  const aim = on.input('target', target, 'key result');
  const way = on.step('way', 'sizes', [
    on.step('from start to target', 'subtract', [aim, on.input('baseline', baseline, 'key result')]),
  ]);
  const often = on.step('usual change a week', 'median', [on.step('changes a week', 'sizes', [slopes])]);
  const unseen = on.step('where nothing moved', 'multiply', [on.input('part of the way', UNSEEN_STEP, 'rule'), way]);
  const usual = Number(on.valueAt(often)) > 0 ? often : unseen;
  const rests = on.step('distances from the line', 'aboveLine', [slope, start, weeks, values]);
  const noise = deriveNoise(on, weeks, rests, usual, known.length);

  const one = on.input('whole', 1, 'rule');
  const aheadWeeks = on.step('weeks ahead', 'weeksFrom', [last, on.input('due date', dueOn, 'key result')]);
  const staying = on.input('part of a trend that stays each week', STAYING, 'rule');
  const left = on.step('what is left of it', 'power', [staying, aheadWeeks]);
  const reach = on.step('weeks it reaches', 'divide', [
    on.step('what is gone of it', 'subtract', [one, left]),
    on.step('gone each week', 'subtract', [one, staying]),
  ]);
  const offset = on.step('last distance, as far as it wanders', 'multiply', [noise.wander, noise.last]);
  const walked = on.step('way of the distances', 'multiply', [
    noise.wander,
    on.step('from first to last', 'subtract', [noise.last, noise.first]),
  ]);
  const trend = on.step('trend a week', 'sum', [slope, on.step('walked a week', 'divide', [walked, noise.span])]);
  const middle = on.step('on the due date', 'sum', [
    start,
    offset,
    on.step('trend until then', 'multiply', [trend, reach]),
  ]);

  const count = on.input('values', known.length, 'check-in');
  const away = on.step('away from the mean week', 'square', [
    on.step('from the mean week', 'subtract', [reach, noise.meanWeek]),
  ]);
  const factor = on.step('error of the line', 'sum', [
    one,
    on.step('of its height', 'divide', [one, count]),
    on.step('of its slope', 'divide', [away, noise.weekSpread]),
  ]);
  const around = on.step('variance around the line', 'multiply', [noise.spread, factor]);
  const turns = on.step('error of the trend', 'divide', [on.step('reach squared', 'square', [reach]), noise.span]);
  const walkFactor = on.step('weeks of walking', 'sum', [aheadWeeks, turns]);
  const stepVariance = on.step('variance of a step', 'multiply', [
    on.input('width of a step', STEP_WIDTH, 'rule'),
    noise.step,
  ]);
  const walk = on.step('variance of the walk', 'multiply', [stepVariance, walkFactor]);
  const mixed = on.step('variance', 'sum', [
    on.step('part of the line', 'multiply', [on.step('stays', 'subtract', [one, noise.wander]), around]),
    on.step('part of the walk', 'multiply', [noise.wander, walk]),
  ]);
  const width = on.step('width', 'multiply', [
    on.input('width of the range', WIDTH, 'rule'),
    on.input('Student’s t at 90 %', ninetieth(known.length - 1), 'rule'),
  ]);
  const half = on.step('half of the range', 'multiply', [width, on.step('deviation', 'root', [mixed])]);
  return {
    low: on.step('one in ten is below', 'subtract', [middle, half]),
    middle,
    high: on.step('nine in ten are below', 'sum', [middle, half]),
    ahead: on.step('beyond the target', 'subtract', target >= baseline ? [middle, aim] : [aim, middle]),
    half,
  };
}

/** Writes the normal probability of staying above 0, by its logistic approximation (within 0.01). */
function deriveLikelihood(on: Derivation, ahead: number, half: number): number {
  if (!(Number(on.valueAt(half)) > 0))
    return on.step('reaches the target', 'atLeast', [ahead, on.input('target', 0, 'rule')]);
  const one = on.input('whole', 1, 'rule');
  const scaled = on.step('scaled', 'multiply', [on.input('of the logistic curve', -1.702 * 1.2816, 'rule'), ahead]);
  const power = on.step('its exponential', 'exp', [on.step('in halves of the range', 'divide', [scaled, half])]);
  return on.step('reaches the target', 'divide', [one, on.step('against all', 'sum', [one, power])]);
}

/** The last known value of each day until today, oldest first. */
function inOrder(points: readonly Measurement[], today: string): readonly Measurement[] {
  const byDay = new Map(
    points.filter(({ on, value }) => on <= today && Number.isFinite(value)).map((one) => [one.on, one]),
  );
  return [...byDay.values()].sort((a, b) => (a.on < b.on ? -1 : 1));
}

const T_90 = [3.078, 1.886, 1.638, 1.533, 1.476, 1.44, 1.415, 1.397, 1.383, 1.372, 1.363, 1.356] as const;
/** 90 % quantile of Student's t; from 12 on that of 12, on the wide side. Source: any table. @param freedom 1 and more. */
export const ninetieth = (freedom: number): number => T_90[Math.min(T_90.length, freedom) - 1] ?? T_90[11];
