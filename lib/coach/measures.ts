import type { MeasureFacts } from './facts';
import { quantitiesOf } from './numbers';
import type { KeyResultSubject } from './rule';

/** A numeric measure with both ends known. */
export interface Stretch {
  readonly unit: string;
  readonly baseline: number;
  readonly target: number;
}

const isKnown = (value: number | null | undefined): value is number => value !== null && Number.isFinite(value);

/** Baseline and target of a numeric measure; `null` while one is missing, and for other kinds. */
export function stretchIn(measure: MeasureFacts | null): Stretch | null {
  if (measure?.kind !== 'numeric') return null;
  const { unit = '', baseline, target } = measure;
  return isKnown(baseline) && isKnown(target) ? { unit, baseline, target } : null;
}

/** The measure without one of its ends. */
export const lacks = (measure: MeasureFacts | null, end: 'baseline' | 'target'): boolean =>
  measure === null || (measure.kind === 'numeric' && !isKnown(measure[end]));

/** Is a number said anywhere, in the title or by the measure? */
export const saysNumber = ({ title, lexicon, keyResult }: KeyResultSubject): boolean =>
  quantitiesOf(title, lexicon).length > 0 ||
  stretchIn(keyResult.measure) !== null ||
  keyResult.measure?.kind === 'threshold';
