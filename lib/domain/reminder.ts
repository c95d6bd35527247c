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
  /** Trackers are left in peace in those hours, too; absent = they are not. */
  readonly quietsTrackers?: boolean;
  /** The date of the last reminder; `null` = there was none. */
  readonly remindedOn: string | null;
}

/** What holds for whoever turns reminders on: on workdays, at nine or when something comes up before five. */
export const FIRST_REMINDERS: Reminders = { days: 'workdays', quietFrom: 17, quietTo: 9, remindedOn: null };

/** Is this one of the quiet hours, where the person is? @param now epoch ms. */
export function isQuiet({ quietFrom, quietTo }: Pick<Reminders, 'quietFrom' | 'quietTo'>, now: number): boolean {
  const hour = new Date(now).getHours();
  return quietFrom <= quietTo ? hour >= quietFrom && hour < quietTo : hour >= quietFrom || hour < quietTo;
}

/** May a reminder be given now? @param now epoch ms. */
export function mayRemind(reminders: Reminders, now: number): boolean {
  const { days, remindedOn } = reminders;
  const weekday = new Date(now).getDay();
  const isDay = days === 'daily' || (days === 'mondays' ? weekday === 1 : weekday % 6 !== 0);
  return isDay && !isQuiet(reminders, now) && remindedOn !== localDate(now);
}
