import { dateOfEpochDay, daysBetween, epochDay } from './calendar';
import { type Trend, trendOf } from './forecast-trend';
import { exponential, normal, type Random, randomFrom } from './random';

/** What was finished and added in one week, in the key result's size unit. */
export interface WorkWeek {
  readonly done: number;
  /** Net: what was cancelled or unlinked counts against it. */
  readonly added: number;
}

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
  /** What it was made of, so that a person can judge it. */
  readonly basis: {
    readonly rule: string;
    readonly weeks: readonly WorkWeek[];
    readonly remaining: number;
    readonly runs: number;
    readonly seed: number;
  };
}

/** Never from fewer weeks or values: two points are always a line. */
export const FEWEST_POINTS = 3;
/** Three years: longer than anybody plans a key result. */
export const HORIZON_WEEKS = 156;
const RUNS = 500;
/** A week counts half as much as one this much later. Found by `npm run calibrate`, as are the two below. */
const HALF_LIFE_WEEKS = 8;
/** How much the speed of a team may differ from its past for reasons the past does not show, as a standard deviation. */
const UNSEEN_CHANGE = 0.1;
/** A trend is not followed for ever. */
const LONGEST_TREND_WEEKS = 30;

/**
 * Plays the future many times with weeks drawn from the past. Each run weighs the past anew, later weeks more (what was
 * seen is a sample, not the truth), and bends it by a trend as strong as the past allows.
 * Source: resampled throughput as in Vacanti, "When Will It Be Done?", 2020; weights by Rubin, "The Bayesian
 * Bootstrap", 1981. @returns `null` under three weeks, and where nothing was ever finished.
 */
export function forecastWork(work: WorkToCome): WorkForecast | null {
  const { weeks, remaining, today, dueOn, seed } = work;
  const isKnown = weeks.every(({ done, added }) => Number.isFinite(done) && Number.isFinite(added));
  if (weeks.length < FEWEST_POINTS || !isKnown || !Number.isFinite(remaining)) return null;
  if (remaining > 0 && !weeks.some(({ done }) => done > 0)) return null;
  const random = randomFrom(seed);
  const trend = trendOf(weeks.map(({ done }) => done));
  const days = Array.from({ length: RUNS }, () => play(weeks, remaining, trend, random)).sort((a, b) => a - b);
  const dayOf = (part: number) => onDay(today, days[Math.min(RUNS - 1, Math.floor(part * RUNS))]);
  // Done by the evening of the due date is on time.
  const limit = dueOn === null ? null : daysBetween(today, dueOn) + 1;
  return {
    p10On: dayOf(0.1),
    p50On: dayOf(0.5),
    p90On: dayOf(0.9),
    onTimeRatio: limit === null ? null : days.filter((day) => (remaining > 0 ? day < limit : true)).length / RUNS,
    basis: { rule: 'resampled weeks', weeks, remaining, runs: RUNS, seed },
  };
}

/** Days from today until all is done in one possible future. */
function play(weeks: readonly WorkWeek[], remaining: number, trend: Trend, random: Random): number {
  const past = reweigh(weeks, random);
  const drift = trend.mean + trend.deviation * normal(random);
  const bend = Math.exp(drift);
  let factor = Math.exp(UNSEEN_CHANGE * normal(random) + drift * past.age);
  let open = remaining;
  if (open <= 0) return 0;
  for (let week = 0; week < HORIZON_WEEKS; week += 1) {
    const { done, added } = past.draw();
    const speed = Math.max(0, done) * factor;
    open += added;
    if (open <= 0) return 7 * week;
    // Of so many pieces at any moment of the week, the last one needed is done at this part of it.
    if (speed >= open) return 7 * (week + open / (speed + 1));
    open -= speed;
    if (week < LONGEST_TREND_WEEKS) factor *= bend;
  }
  return Number.POSITIVE_INFINITY;
}

/** Past weeks to draw from, by weights of its own. `age`: how many weeks ago they are, in the mean. */
function reweigh(weeks: readonly WorkWeek[], random: Random): { readonly draw: () => WorkWeek; readonly age: number } {
  let sum = 0;
  let age = 0;
  const sums = weeks.map((_, i) => {
    const weeksAgo = weeks.length - 1 - i;
    const weight = exponential(random) * 0.5 ** (weeksAgo / HALF_LIFE_WEEKS);
    sum += weight;
    age += weight * weeksAgo;
    return sum;
  });
  const draw = () => {
    const at = random() * sum;
    let i = 0;
    while (i < weeks.length - 1 && (sums[i] ?? 0) < at) i += 1;
    return weeks[i] ?? { done: 0, added: 0 };
  };
  return { draw, age: sum > 0 ? age / sum : 0 };
}

const onDay = (today: string, days: number | undefined): string | null =>
  days === undefined || !Number.isFinite(days) ? null : dateOfEpochDay(epochDay(today) + Math.floor(days));
