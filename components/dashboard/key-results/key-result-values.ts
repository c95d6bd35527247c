import type { ObjectiveId, PersonId } from '../../../lib/domain/ids';
import type { KeyResult } from '../../../lib/domain/key-result';
import { EMPTY_MEASURES, type TypedMeasure } from '../measures/typed-measure';

/** What the key result form edits. */
export interface KeyResultValues
  extends Pick<KeyResult, 'title' | 'objectiveId' | 'ownerId' | 'contributors' | 'dueOn' | 'weight' | 'sizeBy'> {
  readonly measure: TypedMeasure;
}

export const keyResultValues = (keyResult: KeyResult): KeyResultValues => ({
  title: keyResult.title,
  objectiveId: keyResult.objectiveId,
  ownerId: keyResult.ownerId,
  contributors: keyResult.contributors,
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
  contributors: [],
  dueOn: null,
  weight: 1,
  sizeBy: 'count',
  measure: EMPTY_MEASURES.numeric,
});
