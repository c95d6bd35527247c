import { dateOfEpochDay, epochDay } from './calendar';

/** A calendar quarter, the cycle most teams plan in. */
export interface Quarter {
  /** e.g. `Q4 2026`. */
  readonly name: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

/** The calendar quarter a date lies in. @param date `YYYY-MM-DD`. */
export function quarterOf(date: string): Quarter {
  const [year = 1970, month = 1] = date.split('-').map(Number);
  const quarter = Math.ceil(month / 3);
  const first = (at: number) => `${at > 4 ? year + 1 : year}-${String(((at - 1) % 4) * 3 + 1).padStart(2, '0')}-01`;
  return {
    name: `Q${quarter} ${year}`,
    startsOn: first(quarter),
    endsOn: dateOfEpochDay(epochDay(first(quarter + 1)) - 1),
  };
}
