import { DAY_MS, epochDay } from './calendar';
import type { Cadence } from './cycle';
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
}

/** Weekly from the first measurement's Monday, where nobody said otherwise. */
export const WEEKLY: Rhythm = { cadence: 'weekly', startsOn: null };

/**
 * The value each period ended with, from the first period to the last measured one; `null` = nothing was measured in it.
 * Days are counted in UTC, so that every replica cuts alike.
 * @param measurements in any order; those before the rhythm starts are left out.
 */
export function valuePerPeriod(measurements: readonly Measurement[], rhythm: Rhythm): (number | null)[] {
  const byTime = measurements.toSorted((a, b) => a.at - b.at);
  const first = byTime[0];
  if (!first) return [];
  const start = rhythm.startsOn === null ? mondayOf(dayOf(first.at)) : epochDay(rhythm.startsOn);
  const periods: (number | null)[] = [];
  for (const { at, value } of byTime) {
    const index = Math.floor((dayOf(at) - start) / CADENCE_DAYS[rhythm.cadence]);
    if (index < 0) continue;
    while (periods.length <= index) periods.push(null);
    periods[index] = value;
  }
  return periods;
}

const dayOf = (at: number) => Math.floor(at / DAY_MS);

/** Epoch day 4 was a Monday. */
const mondayOf = (day: number) => Math.floor((day - 4) / 7) * 7 + 4;
