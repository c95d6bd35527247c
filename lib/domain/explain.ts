import type { Operation, Quantity } from './explain-arithmetic';
import { apply } from './explain-arithmetic';

/** Where an input comes from. `rule`: a constant of the formula; `setting`: a workspace's or a cycle's choice. */
export type Source =
  | 'key result'
  | 'objective'
  | 'check-in'
  | 'ticket'
  | 'link'
  | 'cycle'
  | 'setting'
  | 'rule'
  | 'clock';

/** Something a derivation starts from. */
export interface Input {
  readonly kind: 'input';
  readonly what: string;
  /** Whose it is, where there are several alike: a ticket's or key result's title; `null` = there is only one. */
  readonly about: string | null;
  readonly value: Quantity;
  readonly source: Source;
  /** When it was said or seen: epoch ms, or a calendar date; `null` = it has no moment, or is so now. */
  readonly when: number | string | null;
}

/** One operation on lines above it. */
export interface Step {
  readonly kind: 'step';
  readonly what: string;
  readonly about: string | null;
  readonly operation: Operation;
  /** Places of its arguments in the list of lines; always smaller than its own. */
  readonly of: readonly number[];
  readonly value: Quantity;
}

export type Line = Input | Step;

/** What is explained. Ratios are 0–1; a status is a word, a forecast a date or a value in the metric's unit. */
export type Subject =
  | 'outcome'
  | 'work'
  | 'contribution'
  | 'pace'
  | 'status'
  | 'roll-up'
  | 'work forecast'
  | 'outcome forecast';

/**
 * How one number came about: what went in, then one operation after another. Whoever carries out the steps on the inputs
 * gets the same number to the last digit; nothing else is needed.
 */
export interface Explanation {
  readonly subject: Subject;
  /** The formula in one line, for a person to check. */
  readonly rule: string;
  /** Who publishes or uses it. */
  readonly source: string;
  readonly lines: readonly Line[];
  /** Place of the line that is the result; `null` = nothing can be said, and `missing` says why. */
  readonly result: number | null;
  readonly missing: string | null;
}

/** The number or word an explanation ends with; `null` = unknown. */
export const resultOf = ({ lines, result }: Explanation): Quantity =>
  result === null ? null : (lines[result]?.value ?? null);

/** Writes a derivation down while carrying it out. Every method gives the place of the line it wrote. */
export interface Derivation {
  readonly lines: readonly Line[];
  input(what: string, value: Quantity, source: Source, more?: Partial<Pick<Input, 'about' | 'when'>>): number;
  step(what: string, operation: Operation, of: readonly number[], about?: string | null): number;
  valueAt(place: number): Quantity;
}

export function derive(): Derivation {
  const lines: Line[] = [];
  const valueAt = (place: number): Quantity => lines[place]?.value ?? null;
  return {
    lines,
    valueAt,
    input: (what, value, source, { about = null, when = null } = {}) =>
      lines.push({ kind: 'input', what, about, value, source, when }) - 1,
    step: (what, operation, of, about = null) =>
      lines.push({ kind: 'step', what, about, operation, of, value: apply(operation, of.map(valueAt)) }) - 1,
  };
}
