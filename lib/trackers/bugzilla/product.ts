import { all, hasTwoOf } from '../page-dom';
import { linkUrl } from '../page-url';
import type { Page, Product } from '../tracker';
import { refOf } from './url';

/** What classic pages and Mozilla's carry, whatever the skin (trackers-b §0.6, §8). */
const SIGNALS = [
  'meta[name="generator"][content^="Bugzilla"]',
  '#bugzilla-global',
  'body[class*="bz_"],body.bugzilla-modal',
  'a[href$="query.cgi?format=advanced"],a[href$="describecomponents.cgi"],a[href$="enter_bug.cgi"]',
  'link[rel="search"][href$="search_plugin.cgi"]',
];
const SCRIPT = /\/(?:search_plugin|enter_bug|describecomponents|query)\.cgi$/;

/** Bugzilla by two signals; its own links tell the path below which it is installed. */
export function recognises(page: Page): string | null {
  const { url, document } = page;
  if (!/^https?:$/.test(url.protocol) || !hasTwoOf(document, SIGNALS)) return null;
  for (const link of all(document, 'link[rel="search"][href],a[href*=".cgi"]')) {
    const target = linkUrl(link, page);
    if (target?.origin !== url.origin || !SCRIPT.test(target.pathname)) continue;
    const path = target.pathname.replace(SCRIPT, '');
    if (`${url.pathname}/`.startsWith(`${path}/`)) return url.origin + path;
  }
  return null;
}

export const product: Product = { name: 'Bugzilla', publicOrigin: null, ticketRef: refOf };
