/** Milliseconds in a day without clock changes. Only for instants; dates are counted in epoch days. */
export const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of a calendar date `YYYY-MM-DD`. No zone is involved, so no clock change can shift it. */
export const epochDay = (date: string): number => Math.floor(Date.parse(`${date}T00:00:00Z`) / DAY_MS);

/** Years have four digits: what would lie beyond the calendar is its first or its last day. */
const [FIRST_DAY, LAST_DAY] = [epochDay('0000-01-01'), epochDay('9999-12-31')];

/** The calendar date of an epoch day. */
export const dateOfEpochDay = (day: number): string =>
  new Date(Math.max(FIRST_DAY, Math.min(LAST_DAY, day)) * DAY_MS).toISOString().slice(0, 10);

/**
 * The calendar date at an instant, where the person is.
 * @param at epoch ms.
 */
export function localDate(at: number): string {
  const moment = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  const year = String(moment.getFullYear()).padStart(4, '0');
  return `${year}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** The first moment of a date where the person is, epoch ms. */
export const startOfDay = (date: string): number => Date.parse(`${date}T00:00`);

/** Whole days from one date to another; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number => epochDay(to) - epochDay(from);

/**
 * First day of the week a date lies in.
 * @param firstWeekday the day weeks start on, 0 = Sunday … 6 = Saturday.
 */
export function startOfWeek(date: string, firstWeekday: number): string {
  const day = epochDay(date);
  // Day 0 was a Thursday.
  const weekday = modulo(day + 4, 7);
  return dateOfEpochDay(day - modulo(weekday - firstWeekday, 7));
}

/** The day nearest to a date that is such a weekday, up to three days before or after it. */
export const nearestWeekday = (date: string, weekday: number): string =>
  startOfWeek(dateOfEpochDay(epochDay(date) + 3), weekday);

/** The week of a date by ISO 8601, e.g. `2026-W53`: weeks start on Monday and belong to the year of their Thursday. */
export function isoWeekOf(date: string): string {
  const thursday = dateOfEpochDay(epochDay(startOfWeek(date, 1)) + 3);
  const year = thursday.slice(0, 4);
  const week = Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** Remainder that is never negative, so that dates before 1970 count alike. */
const modulo = (value: number, by: number): number => ((value % by) + by) % by;
