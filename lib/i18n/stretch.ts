import { dateText } from './dates';
import { terms } from './en/terms';

/** Both ends of a stretch of time; `null` ends are left open. */
export function stretchText(from: string | null, to: string | null): string {
  if (from === null && to === null) return terms.noDates;
  return `${from ? dateText(from) : '…'} – ${to ? dateText(to) : '…'}`;
}
