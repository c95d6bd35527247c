/**
 * Mutants no test can notice, because the mutated program does the same. `npm run mutate` prints the reason and leaves them
 * out of its rate. An entry is found by what is replaced and the line it stands in, so that it survives moves.
 */
interface Equivalent {
  readonly file: string;
  /** The line it stands in, or a part of it. */
  readonly code: string;
  readonly old: string;
  readonly text: string;
  readonly why: string;
}

export const EQUIVALENTS: readonly Equivalent[] = [
  {
    file: 'lib/domain/created-at.ts',
    code: 'id.slice(9, 13)',
    old: '13',
    text: '(13 + 1)',
    why: 'the character behind is a hyphen, where reading the number stops',
  },
  {
    file: 'lib/domain/ripple.ts',
    code: 'parts[i] ?? 0',
    old: '0',
    text: '(0 + 1)',
    why: 'there are as many parts as parties',
  },
  {
    file: 'lib/domain/merge.ts',
    code: 'a.space < b.space ? a.space : b.space',
    old: '<',
    text: '<=',
    why: 'of two equal names either is the same',
  },
  {
    file: 'lib/domain/measure-rules.ts',
    code: 'if (at >= 0) throw refusal(at)',
    old: '0',
    text: '(0 + 1)',
    why: 'the first of all texts repeats none before it',
  },
  {
    file: 'lib/domain/movement.ts',
    code: '?.ratio ?? 0',
    old: '0',
    text: '(0 + 1)',
    why: 'a number has an outcome, or, where baseline and target are one, neither of the two compared has',
  },
  {
    file: 'lib/coach/numbers.ts',
    code: 'reading.tokens[from.start]?.at ?? 0',
    old: '0',
    text: '(0 + 1)',
    why: 'a quantity starts at a token that is there',
  },
  {
    file: 'lib/domain/merge.ts',
    code: 'toSorted(([x], [y])',
    old: 'x < y ? -1 : 1',
    text: '(x < y) ? (1) : (-1)',
    why: 'any order of keys that all replicas share makes equal values equal texts',
  },
  {
    file: 'lib/domain/merge.ts',
    code: 'toSorted(([x], [y])',
    old: '1',
    text: '(1 + 1)',
    why: 'of a comparison only the sign counts',
  },
  {
    file: 'lib/domain/futures.ts',
    code: 'reached >= at',
    old: '>=',
    text: '>',
    why: 'a drawn real number never equals a sum of drawn ones',
  },
  {
    file: 'lib/domain/futures.ts',
    code: 'age: sum > 0',
    old: '0',
    text: '(0 + 1)',
    why: 'weights are drawn above 0 and only none at all sum to 0, which no forecast has',
  },
  {
    file: 'lib/domain/outcome.ts',
    code: '[{ at: 0, value: current }]',
    old: '0',
    text: '(0 + 1)',
    why: 'a value that stands alone is the latest, the mean and the worst whenever it was, and fills its own period',
  },
  {
    file: 'lib/domain/work-pieces.ts',
    code: 'toSorted(([a], [b])',
    old: '1',
    text: '(1 + 1)',
    why: 'of a comparison only the sign counts',
  },
  {
    file: 'lib/domain/robust-fit.ts',
    code: '(ys[i + 1 + j] ?? 0) - (ys[i] ?? 0)',
    old: '0',
    text: '(0 + 1)',
    why: 'there are as many values as places',
  },
  {
    file: 'lib/coach/dates.ts',
    code: 'i < match[0].length',
    old: '<',
    text: '<=',
    why: 'no number begins right behind a date, which would be a part of it',
  },
  {
    file: 'lib/coach/lexicon.ts',
    code: 'word.slice(0, 2)',
    old: '2',
    text: '(2 + 1)',
    why: 'drawers only make looking up fast, and no stem is shorter than three letters',
  },
];
