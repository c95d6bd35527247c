import type { Page, Product } from '../tracker';
import { PUBLIC_ORIGIN, refOf } from './url';

/** One service for all; addresses of a company's own are out of reach, for they show no sign that anybody described. */
export const recognises = ({ url }: Page): string | null =>
  url.protocol === 'https:' && url.origin === PUBLIC_ORIGIN ? PUBLIC_ORIGIN : null;

export const product: Product = { name: 'ClickUp', publicOrigin: PUBLIC_ORIGIN, ticketRef: refOf };
