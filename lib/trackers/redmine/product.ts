import { all, hasTwoOf } from '../page-dom';
import { linkUrl } from '../page-url';
import type { Page, Product } from '../tracker';
import { refOf } from './url';

// Links whose beginning is the installation's own path: assets (a theme replaces the style sheet, a plugin adds its
// own; `/assets/` since 6.0), the list of projects, the home page (the one that administrators do change, so last).
const BASE_HINTS: readonly (readonly [selector: string, attribute: string, tail: RegExp])[] = [
  ['link[rel="stylesheet"][href]', 'href', /\/(?:themes|stylesheets|plugin_assets|assets)\/.*$/],
  ['script[src]', 'src', /\/(?:javascripts|assets)\/.*$/],
  ['#top-menu a.projects', 'href', /\/projects$/],
  ['#top-menu a.home', 'href', /\/?$/],
];
const MAX_BASE_LENGTH = 300;

/**
 * Redmine by two of three signals, whatever its language and theme: both `meta` that its layout has carried since 1.0,
 * and the classes of `body` beside the top menu, which its forks share (trackers-b §0.6, §3; measured on 5.0.4).
 */
export function recognises(page: Page): string | null {
  const { url, document } = page;
  const isRedmine = hasTwoOf(document, [
    'meta[name="description"][content="Redmine"]',
    'meta[name="keywords"][content="issue,bug,tracker"]',
    'body[class*="controller-"][class*="action-"] #top-menu',
  ]);
  return isRedmine && /^https?:$/.test(url.protocol) ? baseOf(page) : null;
}

/** The path the page itself gives away, if the page lies below it on the same origin. */
function baseOf(page: Page): string | null {
  const { url, document } = page;
  for (const [selector, attribute, tail] of BASE_HINTS) {
    for (const hint of all(document, selector)) {
      const target = linkUrl(hint, page, attribute);
      if (target?.origin !== url.origin || !tail.test(target.pathname)) continue;
      const base = target.origin + target.pathname.replace(tail, '');
      if (base.length <= MAX_BASE_LENGTH && `${url.origin}${url.pathname}/`.startsWith(`${base}/`)) return base;
    }
  }
  return null;
}

export const product: Product = { name: 'Redmine', publicOrigin: null, ticketRef: refOf };
