import { daysBetween } from './calendar';
import { FEWEST_POINTS } from './forecast-work';
import { median, theilSen } from './robust-fit';

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
  /** What it was made of, so that a person can judge it. */
  readonly basis: {
    readonly rule: string;
    readonly points: readonly Measurement[];
    /** The fitted line: change per week. */
    readonly slopePerWeek: number;
    /** 0: the metric keeps returning to its line; 1: it wanders, and only its last value counts. */
    readonly wander: number;
    readonly weeksAhead: number;
  };
}

/** A trend keeps this part of itself each week: most metrics level off. Found by `npm run calibrate`, as are the others. */
const STAYING = 0.9;
/** Width of the range against the textbook's, and of a wandering metric's steps. */
const WIDTH = 0.8;
const STEP_WIDTH = 2;
/** Residuals beyond this many robust deviations are odd readings and count no further. */
const OUTLIER = 4;
/** Where nothing ever moved, a week may still move this part of the way from baseline to target. */
const UNSEEN_STEP = 0.02;

/**
 * The metric on its due date, by a line through its past that a few odd readings cannot bend, and the range left by
 * its noise. It mixes two readings of the past, by how the residuals behave: values around a line, and a walk from the
 * last value. Source: Theil–Sen; prediction interval of a regression; von Neumann's ratio of successive differences,
 * 1941; damped trend by Gardner and McKenzie, 1985.
 * @returns `null` under three values on different days, and when the due date is not ahead.
 */
export function forecastOutcome({ points, today, dueOn, baseline, target }: MetricToCome): OutcomeForecast | null {
  const known = inOrder(points, today);
  const last = known.at(-1);
  if (known.length < FEWEST_POINTS || !last || !(daysBetween(today, dueOn) > 0)) return null;
  // Weeks before and after the last value, so that the line's own value there is its intercept.
  const past = known.map(({ on, value }) => ({ x: daysBetween(last.on, on) / 7, y: value }));
  const fit = theilSen(past);
  if (!fit) return null;
  const weeksAhead = daysBetween(last.on, dueOn) / 7;
  const usual = median(fit.slopes.map(Math.abs)) || UNSEEN_STEP * Math.abs(target - baseline);
  const noise = noiseOf(
    past.map(({ x }) => x),
    fit.residuals,
    usual,
  );
  const { wander, residuals, spread, step, span } = noise;
  const [first = 0, end = 0] = [residuals[0], residuals.at(-1)];
  const reach = (1 - STAYING ** weeksAhead) / (1 - STAYING);
  const p50 = fit.intercept + wander * end + (fit.slope + (wander * (end - first)) / span) * reach;
  const around = spread * (1 + 1 / known.length + (reach - noise.meanX) ** 2 / noise.sumX);
  const walk = STEP_WIDTH * step * (weeksAhead + reach ** 2 / span);
  const half = WIDTH * ninetieth(known.length - 1) * Math.sqrt((1 - wander) * around + wander * walk);
  const basis = { rule: 'Theil–Sen, damped', points: known, slopePerWeek: fit.slope, wander, weeksAhead };
  const ahead = target >= baseline ? p50 - target : target - p50;
  return { p10: p50 - half, p50, p90: p50 + half, onTimeRatio: likelihood(ahead, half), basis };
}

/** What the residuals say: how wide they scatter, how wide a week's step is, and which of the two it looks like. */
function noiseOf(xs: readonly number[], raw: readonly number[], usual: number) {
  const count = xs.length;
  const limit = count > 4 ? OUTLIER * 1.4826 * median(raw.map(Math.abs)) : Number.POSITIVE_INFINITY;
  const residuals = raw.map((value) => Math.max(-limit, Math.min(limit, value)));
  // One more imagined observation of the usual weekly change: three points on a line are not proof of no noise.
  const spread = (sum(residuals.map((value) => value ** 2)) + usual ** 2) / (count - 1);
  const steps = residuals
    .slice(1)
    .map((value, i) => (value - (residuals[i] ?? 0)) ** 2 / ((xs[i + 1] ?? 0) - (xs[i] ?? 0)));
  const step = (sum(steps) + usual ** 2) / count;
  // Near 1 for noise around a line, near 0 for a walk; a few points tell them apart badly, hence the head start.
  const ratio = spread > 0 ? Math.min(1, step / (2 * spread)) : 1;
  const meanX = sum(xs) / count;
  const span = (xs.at(-1) ?? 0) - (xs[0] ?? 0);
  const sumX = sum(xs.map((x) => (x - meanX) ** 2));
  return { residuals, spread, step, wander: Math.max(0, Math.min(1, 1.45 - ratio)), meanX, span, sumX };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The last value of each day until today, oldest first. */
function inOrder(points: readonly Measurement[], today: string): readonly Measurement[] {
  const byDay = new Map(
    points.filter(({ on, value }) => on <= today && Number.isFinite(value)).map((one) => [one.on, one]),
  );
  return [...byDay.values()].sort((a, b) => (a.on < b.on ? -1 : 1));
}

/** 90 % quantile of Student's t, by degrees of freedom. Source: any table. */
const T_90 = [3.078, 1.886, 1.638, 1.533, 1.476, 1.44, 1.415, 1.397, 1.383, 1.372, 1.363, 1.356] as const;
const ninetieth = (freedom: number): number => T_90[Math.min(T_90.length, Math.max(1, freedom)) - 1] ?? 1.282;

/** Normal probability of staying above 0, by its logistic approximation (within 0.01). */
function likelihood(ahead: number, half: number): number {
  if (half === 0) return ahead >= 0 ? 1 : 0;
  return 1 / (1 + Math.exp((-1.702 * 1.2816 * ahead) / half));
}
