import type { ObjectiveId, PersonId } from '../../../lib/domain/ids';
import type { KeyResult } from '../../../lib/domain/key-result';
import type { Measure } from '../../../lib/domain/measure';

/** A measure while it is typed: numbers may still be missing. */
export type TypedMeasure =
  | {
      readonly kind: 'numeric';
      readonly unit: string;
      readonly baseline: number | null;
      readonly target: number | null;
    }
  | { readonly kind: 'work'; readonly denominator: 'allLinked' | number | null };

/** What the key result form edits. */
export interface KeyResultValues
  extends Pick<KeyResult, 'title' | 'objectiveId' | 'ownerId' | 'dueOn' | 'weight' | 'sizeBy'> {
  readonly measure: TypedMeasure;
}

export const keyResultValues = (keyResult: KeyResult): KeyResultValues => ({
  title: keyResult.title,
  objectiveId: keyResult.objectiveId,
  ownerId: keyResult.ownerId,
  dueOn: keyResult.dueOn,
  weight: keyResult.weight,
  sizeBy: keyResult.sizeBy,
  measure: keyResult.measure,
});

/** An empty form: owned by whoever owns the objective. */
export const newKeyResultValues = (objectiveId: ObjectiveId, ownerId: PersonId | null): KeyResultValues => ({
  title: '',
  objectiveId,
  ownerId,
  dueOn: null,
  weight: 1,
  sizeBy: 'count',
  measure: EMPTY_MEASURES.numeric,
});

export const EMPTY_MEASURES = {
  numeric: { kind: 'numeric', unit: '', baseline: null, target: null },
  work: { kind: 'work', denominator: 'allLinked' },
} as const satisfies Record<Measure['kind'], TypedMeasure>;

/** The measure when every number is there; otherwise the field that lacks one. */
export function finishedMeasure(measure: TypedMeasure): Measure | { readonly missing: string } {
  if (measure.kind === 'work') {
    return measure.denominator === null
      ? { missing: 'measure.denominator' }
      : { ...measure, denominator: measure.denominator };
  }
  const { baseline, target } = measure;
  if (baseline === null) return { missing: 'measure.baseline' };
  return target === null ? { missing: 'measure.target' } : { ...measure, baseline, target };
}
