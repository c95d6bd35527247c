import { DAY_MS, dateOfEpochDay, epochDay } from './calendar';
import { createdAtOf } from './created-at';
import type { Cadence } from './cycle';
import type { KeyResultId } from './ids';
import { CADENCE_DAYS } from './staleness';

/** A value somebody measured at one moment. */
export interface Measurement {
  /** Epoch ms. */
  readonly at: number;
  readonly value: number;
}

/** What cuts time into periods: how long one is, and where the first begins. */
export interface Rhythm {
  readonly cadence: Cadence;
  /** First day of the first period; `null` = the Monday of the week of the first measurement. */
  readonly startsOn: string | null;
  /** When what is measured began, epoch ms: earlier periods count from the first that was measured. Absent = it always was. */
  readonly since?: number;
}

/** Weekly from the first measurement's Monday, where nobody said otherwise. */
export const WEEKLY: Rhythm = { cadence: 'weekly', startsOn: null };

/** The periods of a key result: those of its cycle, from the one in which it was written down. */
export const rhythmOf = (id: KeyResultId, cycle: Rhythm): Rhythm => ({ ...cycle, since: createdAtOf(id) });

/** What one period ended with. */
export interface Period {
  /** Its first day. */
  readonly on: string;
  /** The last value measured in it; `null` = nothing was. */
  readonly value: number | null;
}

/** Ten years of weeks; of a longer stretch the last ones count, or an import from the year 0 would be endless. */
const MAX_PERIODS = 520;

/**
 * The periods from the one it began in to the last measured one. Days are counted in UTC, so that every replica cuts alike.
 * @param measurements in any order; those before the rhythm starts are left out.
 */
export function periodsOf(
  measurements: readonly Measurement[],
  { cadence, startsOn, since = -Infinity }: Rhythm,
): readonly Period[] {
  const byTime = measurements.toSorted((a, b) => a.at - b.at);
  const [first, last] = [byTime[0], byTime.at(-1)];
  if (!first || !last) return [];
  const start = startsOn === null ? mondayOf(dayOf(first.at)) : epochDay(startsOn);
  const indexOf = (at: number) => Math.floor((dayOf(at) - start) / CADENCE_DAYS[cadence]);
  const values = new Map(byTime.map(({ at, value }) => [indexOf(at), value]));
  const from = Math.max(0, indexOf(Math.min(since, first.at)), indexOf(last.at) - MAX_PERIODS + 1);
  const periods: Period[] = [];
  for (let index = from; index <= indexOf(last.at); index += 1) {
    periods.push({ on: dateOfEpochDay(start + index * CADENCE_DAYS[cadence]), value: values.get(index) ?? null });
  }
  return periods;
}

const dayOf = (at: number) => Math.floor(at / DAY_MS);

/** Epoch day 4 was a Monday. */
const mondayOf = (day: number) => Math.floor((day - 4) / 7) * 7 + 4;
