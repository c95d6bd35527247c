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

export const EQUIVALENTS: readonly Equivalent[] = [];
