import type { MeasureFacts } from './facts';
import { quantitiesOf } from './numbers';
import type { KeyResultSubject } from './rule';

/** A numeric measure with both ends known. */
export interface Stretch {
  readonly unit: string;
  readonly baseline: number;
  readonly target: number;
}

const isKnown = (value: unknown): value is number => Number.isFinite(value);

/** Baseline and target of a numeric measure; `null` while one is missing, and for other kinds. */
export function stretchIn(measure: MeasureFacts | null): Stretch | null {
  if (measure?.kind !== 'numeric') return null;
  const { unit = '', baseline, target } = measure;
  return isKnown(baseline) && isKnown(target) ? { unit, baseline, target } : null;
}

/** Is one of a numeric measure's ends unknown? */
export const lacks = (measure: MeasureFacts, end: 'baseline' | 'target'): boolean =>
  measure.kind === 'numeric' && !isKnown(measure[end]);

/** Is there something to read off, and something to reach? Kinds that need no numbers are complete as they are. */
export function isComplete(measure: MeasureFacts | null): boolean {
  if (measure === null || lacks(measure, 'baseline') || lacks(measure, 'target')) return false;
  if (measure.kind === 'milestone') return (measure.steps ?? []).length > 0;
  return measure.kind !== 'threshold' || (measure.limits ?? []).length > 0;
}

/** Is a number said anywhere, in the title or by the measure? */
export const saysNumber = ({ title, lexicon, keyResult }: KeyResultSubject): boolean =>
  quantitiesOf(title, lexicon).length > 0 ||
  stretchIn(keyResult.measure) !== null ||
  keyResult.measure?.kind === 'threshold';
