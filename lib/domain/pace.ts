import { daysBetween } from './calendar';
import { clamp } from './outcome';

/**
 * Expected progress today, 0–1: the part of the time that has passed, linear.
 * @returns `null` where a date is missing or the stretch is not at least a day.
 */
export function paceOf(startsOn: string | null, dueOn: string | null, today: string): number | null {
  if (startsOn === null || dueOn === null) return null;
  const length = daysBetween(startsOn, dueOn);
  return length < 1 ? null : clamp(daysBetween(startsOn, today) / length);
}
