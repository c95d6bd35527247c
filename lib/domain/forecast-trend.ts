import type { Derivation } from './explain';

/** Before anything is known a team's speed may drift by about 4 % a week. Found by `npm run calibrate`. */
const PRIOR_DEVIATION = 0.04;

/**
 * Writes the trend between the earlier and the later half of the weeks, drawn towards "none" as far as its noise asks for.
 * Source: normal prior and likelihood, e.g. Gelman et al., "Bayesian Data Analysis", 2.5.
 * @param done places of what was finished, week by week, oldest first; three or more.
 * @returns places of the two numbers of a `Trend`.
 */
export function deriveTrend(
  on: Derivation,
  done: readonly number[],
): { readonly mean: number; readonly deviation: number } {
  const half = Math.floor(done.length / 2);
  const prior = on.input('usual drift of a team', PRIOR_DEVIATION, 'rule');
  const halfWeeks = on.input('weeks of a half', half, 'rule');
  const meanOf = (what: string, some: readonly number[]) =>
    on.step(what, 'divide', [on.step(`${what}, in all`, 'sum', some), halfWeeks]);
  const early = meanOf('a week of the earlier half', done.slice(0, half));
  const late = meanOf('a week of the later half', done.slice(done.length - half));
  // A half without anything finished says nothing of a factor.
  if (!(Number(on.valueAt(early)) > 0 && Number(on.valueAt(late)) > 0)) {
    return { mean: on.input('drift of the speed', 0, 'rule'), deviation: prior };
  }
  const mean = on.step('mean of the weeks', 'divide', [
    on.step('finished in all', 'sum', done),
    on.input('weeks', done.length, 'rule'),
  ]);
  const spread = on.step('squared distances from the mean', 'squaredDistances', [mean, ...done]);
  const variance = on.step('variance', 'divide', [spread, on.input('weeks but one', done.length - 1, 'rule')]);
  const apart = on.input('weeks between the halves', done.length - half, 'rule');
  const twice = on.step('variance of a difference', 'multiply', [on.input('two', 2, 'rule'), variance]);
  const error = on.step('error of a difference', 'root', [on.step('of two means', 'divide', [twice, halfWeeks])]);
  const relative = on.step('as a part of the mean', 'divide', [error, mean]);
  const noise = on.step('noise of the drift', 'divide', [relative, apart]);
  const [priorSquare, noiseSquare] = [prior, noise].map((place) => on.step('its square', 'square', [place]));
  const both = on.step('both squares', 'sum', [priorSquare ?? prior, noiseSquare ?? noise]);
  const trust = on.step('trust in the drift', 'divide', [priorSquare ?? prior, both]);
  const change = on.step('change, as a logarithm', 'log', [on.step('change', 'divide', [late, early])]);
  const trusted = on.step('change that is believed', 'multiply', [trust, change]);
  const doubt = on.step('doubt', 'subtract', [on.input('whole', 1, 'rule'), trust]);
  return {
    mean: on.step('drift of the speed', 'divide', [trusted, apart]),
    deviation: on.step('uncertainty of the drift', 'multiply', [prior, on.step('its root', 'root', [doubt])]),
  };
}
