import type { Estimate } from '../../domain/ticket';

/** Its units are the same on every site: a day has 8 hours, a week 5 days, a month 4 weeks (docs: time tracking). */
const MINUTES: Readonly<Record<string, number>> = { mo: 9600, w: 2400, d: 480, h: 60, m: 1 };

/** `1w 2d 4h 30m` in minutes; `null` for anything else. */
export function timeFrom(text: string | null): Estimate | null {
  if (!text || !/^(?:\d{1,5}(?:mo|[wdhm])(?: |$)){1,5}$/.test(text)) return null;
  const parts = text.matchAll(/(\d+)(mo|[wdhm])/g);
  const value = [...parts].reduce((sum, [, count, unit = '']) => sum + Number(count) * (MINUTES[unit] ?? 0), 0);
  return { value, unit: 'minutes' };
}
