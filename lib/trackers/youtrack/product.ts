import { hasTwoOf, one } from '../page-dom';
import { linkUrl } from '../page-url';
import type { Page, Product } from '../tracker';
import { refOf } from './url';

/** Both generations of its pages (trackers-b §0.6, §1). */
const SIGNALS = [
  '[class*="yt-"]',
  '[data-test^="ring-"],[data-test*=" ring-"]',
  'base[href]',
  'meta[content^="YouTrack"]',
];

/** YouTrack by two signals; its `base` tells where it is installed. */
export function recognises(page: Page): string | null {
  const { url, document } = page;
  const base = one(document, 'base[href]');
  if (!/^https?:$/.test(url.protocol) || !base || !hasTwoOf(document, SIGNALS)) return null;
  if (!one(document, SIGNALS.slice(0, 2).join())) return null;
  const home = linkUrl(base, page);
  const path = home?.pathname.replace(/\/+$/, '') ?? '';
  return home?.origin === url.origin && `${url.pathname}/`.startsWith(`${path}/`) ? url.origin + path : null;
}

export const product: Product = { name: 'YouTrack', publicOrigin: null, ticketRef: refOf };
