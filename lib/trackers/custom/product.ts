import type { Product } from '../tracker';
import { refOf } from './definitions';

/** Only a person can say that a site is one. */
export const recognises = (): null => null;

export const product: Product = {
  name: 'Custom tracker',
  publicOrigin: null,
  learn: async (baseUrl, definition) => (await import('./url')).learn(baseUrl, definition),
  ticketRef: refOf,
};
