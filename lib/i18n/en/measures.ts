import { plural, spoken } from '../spoken';

/** What was measured. */
export const measures = spoken('measures', {
  range: (low: string, high: string) => `${low} to ${high}`,
  steps: (done: number, n: number) => plural(n, { one: `${done} of 1 step done`, other: `${done} of ${n} steps done` }),
  yes: 'yes',
  no: 'no',
  none: 'none of the three',
  rungs: { commit: 'commit', target: 'target', stretch: 'stretch' },
});
