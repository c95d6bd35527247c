import { localDate } from './calendar';

/** On which days a person wants to be reminded. */
export const REMINDER_DAYS = ['daily', 'workdays', 'mondays'] as const;

/** How this device reminds of what is owed: at most once a day. */
export interface Reminders {
  readonly days: (typeof REMINDER_DAYS)[number];
  /** The hour in which quiet begins, 0–23, where the person is. */
  readonly quietFrom: number;
  /** The hour in which it ends, 0–23; the same as `quietFrom`: never quiet. */
  readonly quietTo: number;
  /** The date of the last reminder; `null` = there was none. */
  readonly remindedOn: string | null;
}

/** What holds for whoever turns reminders on: on workdays, at nine or when something comes up before five. */
export const FIRST_REMINDERS: Reminders = { days: 'workdays', quietFrom: 17, quietTo: 9, remindedOn: null };

/** May a reminder be given now? @param now epoch ms. */
export function mayRemind({ days, quietFrom, quietTo, remindedOn }: Reminders, now: number): boolean {
  const moment = new Date(now);
  const [hour, weekday] = [moment.getHours(), moment.getDay()];
  const isDay = days === 'daily' || (days === 'mondays' ? weekday === 1 : weekday % 6 !== 0);
  const isQuiet = quietFrom <= quietTo ? hour >= quietFrom && hour < quietTo : hour >= quietFrom || hour < quietTo;
  return isDay && !isQuiet && remindedOn !== localDate(now);
}
