import type { Cycle } from './cycle';
import { EXPECTED_SCORE } from './grade';
import type { KeyResult } from './key-result';
import type { Measure } from './measure';
import type { Objective } from './objective';
import type { Outcome } from './outcome';

/** A key result to be written into the next cycle; it gets an id there. */
export type NextKeyResult = Omit<KeyResult, 'id' | 'objectiveId'>;

/** What an objective leaves for the next cycle: a draft, since carrying over is a new decision. */
export interface CarryOver {
  readonly objective: Omit<Objective, 'id'>;
  readonly keyResults: readonly { readonly from: KeyResult['id']; readonly next: NextKeyResult }[];
}

export interface Finished {
  readonly keyResult: KeyResult;
  /** `null` = never measured. */
  readonly outcome: Outcome | null;
}

/**
 * The part of an objective that did not come as far as expected, ready for another cycle: key results start where they
 * ended, finished steps and finished key results stay behind, dates, verdicts and answers to the coach too.
 * @returns `null` when there is nothing left to carry.
 */
export function carryOver(
  objective: Objective,
  finished: readonly Finished[],
  next: Pick<Cycle, 'id'>,
): CarryOver | null {
  const expected = EXPECTED_SCORE[objective.kind] ?? 1;
  const left = finished.filter(({ outcome }) => outcome === null || outcome.ratio < expected);
  if (left.length === 0) return null;
  const { id, dismissals: _set, couldStillFail: _answer, ...fields } = objective;
  return {
    objective: {
      ...fields,
      cycleId: next.id,
      state: 'draft',
      outcome: null,
      score: null,
      cause: null,
      retrospective: '',
      carriedFrom: id,
    },
    keyResults: left.map(({ keyResult, outcome }) => {
      const { id: from, objectiveId: _home, phases: _phases, dismissals: _set, measure, ...kept } = keyResult;
      return { from, next: { ...kept, dueOn: null, override: null, measure: measureFrom(measure, outcome) } };
    }),
  };
}

function measureFrom(measure: Measure, outcome: Outcome | null): Measure {
  if (measure.kind === 'numeric') return { ...measure, baseline: outcome?.current ?? measure.baseline };
  if (measure.kind === 'milestone') return { ...measure, steps: measure.steps.filter(({ done }) => !done) };
  // A fixed plan is less what was finished of it; at least one is left, or it would not be carried.
  if (measure.kind === 'work' && measure.denominator !== 'allLinked') {
    return { ...measure, denominator: Math.max(1, Math.ceil(measure.denominator - (outcome?.current ?? 0))) };
  }
  return measure;
}
