/** How a team's speed changes, as a factor's logarithm per week, and how sure that is. */
export interface Trend {
  readonly mean: number;
  readonly deviation: number;
}

/** Before anything is known a team's speed may drift by about 4 % a week. Found by `npm run calibrate`. */
const PRIOR_DEVIATION = 0.04;

/**
 * The trend between the earlier and the later half of the weeks, drawn towards "none" as far as its noise asks for.
 * Source: normal prior and likelihood, e.g. Gelman et al., "Bayesian Data Analysis", 2.5.
 */
export function trendOf(done: readonly number[]): Trend {
  const half = Math.floor(done.length / 2);
  const mean = meanOf(done);
  const [early, late] = [meanOf(done.slice(0, half)), meanOf(done.slice(done.length - half))];
  const apart = done.length - half;
  if (early <= 0 || late <= 0) return { mean: 0, deviation: PRIOR_DEVIATION };
  const variance = done.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, done.length - 1);
  const noise = Math.sqrt((2 * variance) / half) / mean / apart;
  const trust = PRIOR_DEVIATION ** 2 / (PRIOR_DEVIATION ** 2 + noise ** 2);
  return { mean: (trust * Math.log(late / early)) / apart, deviation: PRIOR_DEVIATION * Math.sqrt(1 - trust) };
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
