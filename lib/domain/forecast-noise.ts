import type { Derivation } from './explain';

/** Distances beyond so many median ones, four robust deviations, are odd readings and count no further. */
const OUTLIER = 4 * 1.4826;
/** Fewer values are too few to call one odd. */
const FEWEST_FOR_ODD = 5;
/** What the ratio of steps to scatter is taken from: 0.45 above that of noise around a line, since few points tell it badly. */
const WANDER_START = 1.45;

/**
 * Writes what the distances from a line say: how wide they scatter, how wide a week's step is, and which of the two it
 * looks like.
 * @param weeks and @param rests places of lists of `count` numbers. @param usual place of the usual change in a week.
 * @returns places.
 */
export function deriveNoise(on: Derivation, weeks: number, rests: number, usual: number, count: number) {
  const isMany = count >= FEWEST_FOR_ODD;
  const distances = isMany ? deriveCut(on, rests) : rests;
  const nth = (what: string, place: number) => on.step(what, 'nth', [on.input('place', place, 'rule'), distances]);
  const [first, last] = [nth('first distance', 0), nth('last distance', count - 1)];
  const values = on.input('values', count, 'check-in');
  const one = on.input('whole', 1, 'rule');
  // One more imagined observation of the usual weekly change: three points on a line are not proof of no noise.
  const imagined = on.step('usual change, squared', 'square', [usual]);
  const spread = on.step('scatter', 'divide', [
    on.step('squares', 'sumOfSquares', [distances, usual]),
    on.step('freedom', 'subtract', [values, one]),
  ]);
  const jumps = on.step('squared steps a week', 'jumps', [weeks, distances]);
  const step = on.step('step a week, squared', 'divide', [on.step('steps', 'sum', [jumps, imagined]), values]);
  const meanWeek = on.step('mean week', 'divide', [on.step('weeks in all', 'sum', [weeks]), values]);
  return {
    first,
    last,
    spread,
    step,
    meanWeek,
    wander: deriveWander(on, step, spread),
    span: on.step('weeks from first to last', 'spanOf', [weeks]),
    weekSpread: on.step('squared weeks', 'squaredDistances', [meanWeek, weeks]),
  };
}

/** 0: the metric keeps returning to its line; 1: it wanders, and only its last value counts. */
function deriveWander(on: Derivation, step: number, spread: number): number {
  const one = on.input('whole', 1, 'rule');
  const twice = on.step('twice the scatter', 'multiply', [on.input('two', 2, 'rule'), spread]);
  const isScattered = Number(on.valueAt(spread)) > 0;
  // Near 1 for noise around a line, near 0 for a walk.
  const ratio = isScattered
    ? on.step('at most all', 'least', [one, on.step('steps against scatter', 'divide', [step, twice])])
    : one;
  const wander = on.step('of the walk', 'subtract', [on.input('head start', WANDER_START, 'rule'), ratio]);
  return on.step('part it wanders', 'clamp', [wander]);
}

function deriveCut(on: Derivation, rests: number): number {
  const typical = on.step('median distance', 'median', [on.step('sizes of the distances', 'sizes', [rests])]);
  const limit = on.step('odd beyond', 'multiply', [on.input('median distances', OUTLIER, 'rule'), typical]);
  return on.step('distances without odd ones', 'within', [limit, rests]);
}
