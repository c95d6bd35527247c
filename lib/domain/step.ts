import { OkrError } from './errors';
import type { Measure, MilestoneMeasure } from './measure';

type Step = MilestoneMeasure['steps'][number];
/** What a check-in says of one step. Steps of a measure have different names. */
export type StepTick = Pick<Step, 'name' | 'done'>;

/**
 * The measure with these steps done, or not done any more. Steps live in their measure and nowhere else: a check-in that
 * ticks some changes the measure in the same act, so that one undo takes back both, the journal tells when each was done,
 * and the measure as of a check-in's moment shows the steps as they stood then. Steps that are not named stay as they
 * are, so two people ticking different ones one after the other keep both.
 * @throws OkrError `check-in.step-gone` when a step is not there any more.
 */
export function tickSteps(measure: Measure, ticks: readonly StepTick[]): Measure {
  const steps = measure.kind === 'milestone' ? measure.steps : [];
  for (const { name } of ticks) {
    if (!steps.some((step) => step.name === name)) throw new OkrError('check-in.step-gone', { field: 'steps', name });
  }
  if (measure.kind !== 'milestone') return measure;
  const doneOf = ({ name, done }: Step) => ticks.find((tick) => tick.name === name)?.done ?? done;
  return { ...measure, steps: steps.map((step) => ({ ...step, done: doneOf(step) })) };
}
