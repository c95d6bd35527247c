import type { Estimate } from '../../domain/ticket';

/** `16:00 h (Total: 25:30 h)`, `16.00 h`, `16,00 Std.`; the issue's own hours, never the total in brackets. */
const HOURS = /^(\d{1,6})(?:(:)(\d\d)|[.,](\d{1,2}))?(?![\d:.,])/;

/** Estimated time as Redmine writes it, by its setting of time spans. */
export function minutesFrom(text: string | null): Estimate | null {
  const [, whole, colon, minutes, fraction] = HOURS.exec(text ?? '') ?? [];
  if (!whole) return null;
  const hours = Number(whole) + (colon ? Number(minutes) / 60 : Number(`0.${fraction ?? 0}`));
  return { value: Math.round(hours * 60), unit: 'minutes' };
}
