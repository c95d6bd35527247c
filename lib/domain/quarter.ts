/** A calendar quarter, the cycle most teams plan in. */
export interface Quarter {
  /** e.g. `Q4 2026`. */
  readonly name: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

/** First and last day of each quarter. */
const SPANS = [
  ['01-01', '03-31'],
  ['04-01', '06-30'],
  ['07-01', '09-30'],
  ['10-01', '12-31'],
] as const;

/** The calendar quarter a date lies in. @param date `YYYY-MM-DD`. */
export function quarterOf(date: string): Quarter {
  const [year = '', month = '01'] = date.split('-');
  const at = Math.ceil(Number(month) / 3);
  const [first, last] = SPANS[at - 1] ?? SPANS[0];
  return { name: `Q${at} ${year}`, startsOn: `${year}-${first}`, endsOn: `${year}-${last}` };
}
