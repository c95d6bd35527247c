import type { confidence as english } from '../en/confidence';

export const confidence: typeof english = {
  title: 'Zuversicht im Lauf der Zeit',
  said: (first, last, least, most) => `Erst ${first}, jetzt ${last}, zwischen ${least} und ${most} von 10.`,
  steady: (value) => `Immer ${value} von 10.`,
};
