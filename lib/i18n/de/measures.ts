import type { measures as english } from '../en/measures';

export const measures: typeof english = {
  range: (low, high) => `${low} bis ${high}`,
  steps: (done, n) => `${done} von ${n} ${n === 1 ? 'Schritt' : 'Schritten'} erledigt`,
  yes: 'ja',
  no: 'nein',
  none: 'keines der drei',
  rungs: { commit: 'Zusage', target: 'Zielwert', stretch: 'Bestfall' },
};
