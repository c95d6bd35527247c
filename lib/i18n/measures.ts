import type { Measure, MilestoneMeasure, ThresholdMeasure } from '../domain/measure';
import { measures } from './en/measures';
import { amount } from './words';

/** A value with its unit, if it has one. */
export const withUnit = (value: number, unit = ''): string => amount(value) + (unit && ` ${unit}`);

/** What a number has to keep to: `≥ 99.5 %`, `2 to 4 days`. */
export const limitsText = ({ op, limits, unit }: ThresholdMeasure): string =>
  (op === 'between' ? '' : `${op} `) +
  limits.map(amount).reduce((low, high) => measures.range(low, high)) +
  (unit && ` ${unit}`);

/** How many steps are done. */
export function stepsText({ steps }: MilestoneMeasure): string {
  const done = steps.filter((step) => step.done).length;
  return measures.steps(done, steps.length);
}

/** The outcomes an ordinal describes, in the order a check-in counts them from 1. */
export const RUNGS = ['commit', 'target', 'stretch'] as const;

/** One of them with its name: `target: Half of them renew`. */
export const rungText = (
  measure: Extract<Measure, { readonly kind: 'ordinal' }>,
  rung: (typeof RUNGS)[number],
): string => `${measures.rungs[rung]}: ${measure[rung]}`;

/** A value that was measured or stated, as its measure means it: `320 ms`, `yes`, `target: Half of them renew`. */
export function valueText(measure: Measure, value: number): string {
  if (measure.kind === 'boolean') return value >= 1 ? measures.yes : measures.no;
  if (measure.kind !== 'ordinal') return withUnit(value, 'unit' in measure ? measure.unit : '');
  const rung = RUNGS[Math.floor(value) - 1];
  return rung ? rungText(measure, rung) : measures.none;
}
