import type { Estimate } from '../domain/ticket';

/** A plain number such as `3`, `0.5` or `0,5`, as points; `null` for everything else, times with units among it. */
export const pointsFrom = (text: string | null): Estimate | null =>
  text && /^\d{1,6}(?:[.,]\d{1,4})?$/.test(text) ? { value: Number(text.replace(',', '.')), unit: 'points' } : null;

/** Names of the field in which teams keep story points, where only its name tells what it is. */
export const isPointsLabel = (text: string | null): boolean =>
  /^(?:story.?points?|storypunkte|points d.effort)\s*:?$/i.test(text ?? '');
