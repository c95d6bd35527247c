import type { Measure, MilestoneMeasure, ThresholdMeasure } from '../domain/measure';
import { amount } from './words';

/** A value with its unit, if it has one. */
export const withUnit = (value: number, unit = ''): string => amount(value) + (unit && ` ${unit}`);

/** What a number has to keep to: `≥ 99.5 %`, `2 to 4 days`. */
export const limitsText = ({ op, limits, unit }: ThresholdMeasure): string =>
  (op === 'between' ? '' : `${op} `) + limits.map(amount).join(' to ') + (unit && ` ${unit}`);

/** How many steps are done. */
export function stepsText({ steps }: MilestoneMeasure): string {
  const done = steps.filter((step) => step.done).length;
  return `${done} of ${steps.length} ${steps.length === 1 ? 'step' : 'steps'} done`;
}

/** The outcomes an ordinal describes, in the order a check-in counts them from 1. */
export const RUNGS = ['commit', 'target', 'stretch'] as const;

/** A value that was measured or stated, as its measure means it: `320 ms`, `yes`, `target: Half of them renew`. */
export function valueText(measure: Measure, value: number): string {
  if (measure.kind === 'boolean') return value >= 1 ? 'yes' : 'no';
  if (measure.kind !== 'ordinal') return withUnit(value, 'unit' in measure ? measure.unit : '');
  const rung = RUNGS[Math.floor(value) - 1];
  return rung ? `${rung}: ${measure[rung]}` : 'none of the three';
}
