import { hasTwoOf } from '../page-dom';
import type { Page, Product } from '../tracker';
import { PUBLIC_ORIGIN, refOf } from './url';

/** What is in its pages before anything is drawn (apps/web/app/root.tsx). */
const SIGNALS = [
  'meta[name="application-name"][content="Plane"]',
  'meta[name="apple-mobile-web-app-title"][content^="Plane"]',
  '#editor-portal',
  '#context-menu-portal',
];

/** The public service by its origin, one's own by two signals; it is always at the root of its host. */
export function recognises({ url, document }: Page): string | null {
  if (url.origin === PUBLIC_ORIGIN) return PUBLIC_ORIGIN;
  return /^https?:$/.test(url.protocol) && hasTwoOf(document, SIGNALS) ? url.origin : null;
}

export const product: Product = { name: 'Plane', publicOrigin: PUBLIC_ORIGIN, ticketRef: refOf };
