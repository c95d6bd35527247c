import type { Product } from '../tracker';
import { refOf } from './url';

/** Only a person can say that a site is one. */
export const recognises = (): null => null;

export const product: Product = { name: 'Custom tracker', publicOrigin: null, ticketRef: refOf };
