import { exponential, normal, type Random, randomFrom } from './random';

/** What was finished and added in one week, in the key result's size unit. */
export interface WorkWeek {
  readonly done: number;
  /** Net: what was cancelled or unlinked counts against it. */
  readonly added: number;
}

/** How a team's speed changes, as a factor's logarithm per week, and how sure that is. */
export interface Trend {
  readonly mean: number;
  readonly deviation: number;
}

/** Three years: longer than anybody plans a key result. */
export const HORIZON_WEEKS = 156;
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
 * Bootstrap", 1981.
 * @param weeks oldest first. @param remaining planned size that is not done.
 * @returns days until all is done, soonest first, of the runs that end within `HORIZON_WEEKS`.
 */
export function futuresOf(
  weeks: readonly WorkWeek[],
  remaining: number,
  trend: Trend,
  runs: number,
  seed: number,
): readonly number[] {
  const random = randomFrom(seed);
  const days = Array.from({ length: runs }, () => play(weeks, remaining, trend, random));
  return days.filter(Number.isFinite).sort((a, b) => a - b);
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
    const i = sums.findIndex((reached) => reached >= at);
    return weeks[i] ?? { done: 0, added: 0 };
  };
  return { draw, age: sum > 0 ? age / sum : 0 };
}
