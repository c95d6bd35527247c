import type { Estimate } from '../domain/ticket';

/** A plain number such as `3`, `0.5` or `0,5`, as points; `null` for everything else, times with units among it. */
export const pointsFrom = (text: string | null): Estimate | null =>
  text && /^\d{1,6}(?:[.,]\d{1,4})?$/.test(text) ? { value: Number(text.replace(',', '.')), unit: 'points' } : null;

/** `1h 30m`, `2h` or `45m`; `null` for longer units, whose length is each site's own choice. */
export function hoursFrom(text: string | null): Estimate | null {
  const [, hours, minutes] = /^(?=\d)(?:(\d{1,5}) ?h)? ?(?:(\d{1,5}) ?m)?$/.exec(text ?? '') ?? [];
  return hours || minutes ? { value: Number(hours ?? 0) * 60 + Number(minutes ?? 0), unit: 'minutes' } : null;
}

/** Names of the field in which teams keep story points, where only its name tells what it is. */
export const isPointsLabel = (text: string | null): boolean =>
  /^(?:(?:story.?)?points|story.?point|storypunkte|points d.effort)\s*:?$/i.test(text ?? '');
