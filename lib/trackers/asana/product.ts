import type { Page, Product } from '../tracker';
import { PUBLIC_ORIGIN, refOf } from './url';

/** One service for all. */
export const recognises = ({ url }: Page): string | null =>
  url.protocol === 'https:' && url.origin === PUBLIC_ORIGIN ? PUBLIC_ORIGIN : null;

export const product: Product = { name: 'Asana', publicOrigin: PUBLIC_ORIGIN, ticketRef: refOf };
