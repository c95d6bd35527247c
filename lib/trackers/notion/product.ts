import { hasTwoOf } from '../page-dom';
import type { Page, Product } from '../tracker';
import { PUBLIC_ORIGIN, refOf } from './url';

const HOSTS = /^(?:www|app)\.notion\.(?:so|com)$/;
const SIGNALS = ['#notion-app', '.notion-app-inner', '.notion-topbar', '.notion-frame'];

/** One service for all, on several hosts of its own; sites that people publish with it are no workspaces. */
export function recognises({ url, document }: Page): string | null {
  if (url.origin === PUBLIC_ORIGIN) return PUBLIC_ORIGIN;
  const isItsOwn = url.protocol === 'https:' && HOSTS.test(url.host);
  return isItsOwn && hasTwoOf(document, SIGNALS) ? url.origin : null;
}

export const product: Product = { name: 'Notion', publicOrigin: PUBLIC_ORIGIN, ticketRef: refOf };
