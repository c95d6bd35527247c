import type { Measure } from './measure';
import type { Measurement } from './measurement';
import { outcomeOf } from './outcome';
import type { CheckInFigures } from './roll-up';
import { measurementsOf } from './roll-up';
import { workOf } from './work';

/** An outcome at one moment. */
interface Standing {
  /** 0–1. */
  readonly ratio: number;
  /** Epoch ms. */
  readonly at: number;
}

/** A rise of the outcome between two check-ins during which no work was finished. */
export interface Movement {
  readonly from: Standing;
  readonly to: Standing;
  /** Finished size at both, in the key result's size unit. */
  readonly doneSize: number;
}

/** Rise of the outcome that calls for an explanation, as a part of the whole way. */
const NOTABLE = 0.1;

/** The latest move of the outcome that the linked work cannot explain; `null` = none. Numbers only: steps and yes-or-no jump by nature. */
export function movedWithoutWork(measure: Measure, checkIns: readonly CheckInFigures[]): Movement | null {
  if (measure.kind !== 'numeric') return null;
  const measured = checkIns.filter(({ value }) => value !== null).toSorted((a, b) => b.at - a.at);
  const [later, earlier] = measured;
  if (!later || !earlier) return null;
  const [to, from] = [later, earlier].map(({ value, at }) => ({
    ratio: outcomeOf(measure, value, NO_WORK)?.ratio ?? 0,
    at,
  }));
  if (!from || !to || to.ratio - from.ratio < NOTABLE - 1e-9 || later.work.doneSize > earlier.work.doneSize)
    return null;
  return { from, to, doneSize: later.work.doneSize };
}

/** The value measured last, with when it was measured first without another in between; `null` = never measured. */
export function unchangedSince(measure: Measure, checkIns: readonly CheckInFigures[]): Measurement | null {
  const latestFirst = measurementsOf(measure, checkIns).toSorted((a, b) => b.at - a.at);
  const [last] = latestFirst;
  if (!last) return null;
  const other = latestFirst.findIndex(({ value }) => value !== last.value);
  return (other === -1 ? latestFirst.at(-1) : latestFirst[other - 1]) ?? last;
}

const NO_WORK = workOf([], 'count', { kind: 'baseline', unit: '' });
