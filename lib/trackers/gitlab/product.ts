import { all, attr, hasTwoOf, one } from '../page-dom';
import { linkUrl } from '../page-url';
import type { Page, Product } from '../tracker';
import { refOf } from './url';

const PUBLIC_ORIGIN = 'https://gitlab.com';
/** What GitLab's layout has carried for years, whatever its language and theme (trackers-a §2.1). */
const SIGNALS = [
  'meta[property="og:site_name"][content="GitLab"]',
  'body[data-page*=":"]',
  'body[data-project-full-path],body[data-group-full-path]',
  'link[rel="search"][href$="/search/opensearch.xml"]',
];

/** gitlab.com by its origin; a self-managed one by two signals, with the sub-path its own links give away. */
export function recognises(page: Page): string | null {
  const { url, document } = page;
  if (!/^https?:$/.test(url.protocol)) return null;
  if (url.origin === PUBLIC_ORIGIN) return PUBLIC_ORIGIN;
  if (/(?:^|\.)gitlab\.com\.?$/.test(url.hostname) || !hasTwoOf(document, SIGNALS)) return null;
  return url.origin + relativeRoot(page);
}

/** `''`, or the path below which this GitLab is installed. */
function relativeRoot(page: Page): string {
  const { url, document } = page;
  const body = one(document, 'body');
  const project = body && (attr(body, 'data-project-full-path') ?? attr(body, 'data-group-full-path'));
  const before = project ? url.pathname.split(`/${project}/`)[0] : undefined;
  if (before !== undefined && before !== url.pathname) return before.replace(/\/groups$/, '');
  for (const link of all(document, 'link[rel="search"][href$="/search/opensearch.xml"]')) {
    const target = linkUrl(link, page);
    const root = target?.pathname.replace(/\/search\/opensearch\.xml$/, '');
    if (root && target?.origin === url.origin && `${url.pathname}/`.startsWith(`${root}/`)) return root;
  }
  return '';
}

export const product: Product = { name: 'GitLab', publicOrigin: PUBLIC_ORIGIN, ticketRef: refOf };
