import { dateOfEpochDay, daysBetween, epochDay, localDate, nearestWeekday, startOfDay } from './calendar';
import type { Cadence, Cycle } from './cycle';

/** Days between check-ins. A month counts 28 so that due days keep their weekday. */
export const CADENCE_DAYS: Readonly<Record<Cadence, number>> = { weekly: 7, biweekly: 14, monthly: 28 };

/** Days after the due day before silence counts as outdated. Source: Operately, OpenOKR. */
export const GRACE_DAYS = 3;

/** When the next check-in is due, and whether silence has gone on too long. */
export interface Silence {
  /** The calendar date. */
  readonly dueOn: string;
  /** Its first moment, epoch ms. */
  readonly dueAt: number;
  readonly isDue: boolean;
  readonly isOutdated: boolean;
}

/**
 * Due on the cycle's check-in day nearest to one cadence after the last check-in. So whoever spoke up to three days early
 * or late has spoken for that day, and the next one comes on its usual weekday again.
 * @param since epoch ms of the last check-in, or of the key result's activation.
 * @param today calendar date.
 */
export function silenceOf(
  since: number,
  { cadence, anchorDay }: Pick<Cycle, 'cadence' | 'anchorDay'>,
  today: string,
): Silence {
  const dueOn = nearestWeekday(dateOfEpochDay(epochDay(localDate(since)) + CADENCE_DAYS[cadence]), anchorDay);
  const late = daysBetween(dueOn, today);
  return { dueOn, dueAt: startOfDay(dueOn), isDue: late >= 0, isOutdated: late > GRACE_DAYS };
}
