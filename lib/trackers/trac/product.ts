import { all, hasTwoOf } from '../page-dom';
import { linkUrl } from '../page-url';
import type { Page, Product } from '../tracker';
import { refOf } from './url';

/** What its layout has carried for years (trackers-b §0.6, §16). */
const SIGNALS = [
  '#tracpowered',
  '#trac-before-main,#trac-ticket-title,#trac-ticket-table',
  'script[src*="/chrome/common/js/trac.js"]',
];
/** Links whose beginning is the environment's own path. */
const HINTS: readonly (readonly [selector: string, attribute: string, tail: RegExp])[] = [
  ['link[rel="search"][href]', 'href', /\/search$/],
  ['script[src*="/chrome/common/js/trac.js"]', 'src', /\/chrome\/common\/js\/trac\.js$/],
];

/** Trac by two signals; its own links tell which environment of the host this is. */
export function recognises(page: Page): string | null {
  const { url, document } = page;
  if (!/^https?:$/.test(url.protocol) || !hasTwoOf(document, SIGNALS)) return null;
  for (const [selector, attribute, tail] of HINTS) {
    for (const hint of all(document, selector)) {
      const target = linkUrl(hint, page, attribute);
      if (target?.origin !== url.origin || !tail.test(target.pathname)) continue;
      const path = target.pathname.replace(tail, '');
      if (`${url.pathname}/`.startsWith(`${path}/`)) return url.origin + path;
    }
  }
  return null;
}

export const product: Product = { name: 'Trac', publicOrigin: null, ticketRef: refOf };
