import { attr, hasTwoOf, one } from '../page-dom';
import type { Page, Product } from '../tracker';
import { refOf } from './url';

export const PUBLIC_ORIGIN = 'https://github.com';
const EXPECTED = 'meta[name="expected-hostname"]';

/**
 * github.com by its origin; GitHub Enterprise Server by two of its three signals (trackers-a §1.1), never by its name.
 * `expected-hostname` is GitHub's own guard against mirrors: a page that expects another host is refused.
 */
export function recognises({ url, document }: Page): string | null {
  // A blob: URL carries the origin of the page that made it.
  if (!/^https?:$/.test(url.protocol)) return null;
  if (url.origin === PUBLIC_ORIGIN) return PUBLIC_ORIGIN;
  if (/(?:^|\.)github\.com\.?$/.test(url.hostname)) return null;
  const expected = one(document, EXPECTED);
  if (expected && ![url.host, url.hostname].includes(attr(expected, 'content') ?? '')) return null;
  return hasTwoOf(document, [EXPECTED, 'meta[name^="octolytics-"]', 'body.env-production']) ? url.origin : null;
}

export const product: Product = { name: 'GitHub', publicOrigin: PUBLIC_ORIGIN, ticketRef: refOf };
