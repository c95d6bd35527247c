import { hasTwoOf, one, rawText } from '../page-dom';
import type { Page, Product } from '../tracker';
import { PUBLIC_ORIGIN, refOf } from './url';

const DATA = 'script#dataProviders';
/** What its pages are made of (trackers-a §6). */
const SIGNALS = [
  DATA,
  '.work-item-form,.work-item-form-page,.wit-card,.bolt-table,.bolt-page',
  'script[src*="/_static/"],link[href*="/_static/"]',
];
/** Where its collection is, as the page itself says. */
const HOME = /"suiteHomeUrl"\s*:\s*"([^"\\]{1,300})"/;

/** The public service by its origin; an organisation's own host and a server by two signals, with what they say is home. */
export function recognises({ url, document }: Page): string | null {
  if (url.origin === PUBLIC_ORIGIN) return PUBLIC_ORIGIN;
  if (!/^https?:$/.test(url.protocol) || !hasTwoOf(document, SIGNALS)) return null;
  if (/^[a-z\d-]+\.visualstudio\.com$/.test(url.hostname)) return url.origin;
  const home = URL.parse(HOME.exec(rawText(one(document, DATA)))?.[1] ?? ' :', url);
  const path = home?.origin === url.origin ? home.pathname.replace(/\/+$/, '') : '';
  return path && `${url.pathname}/`.startsWith(`${path}/`) ? url.origin + path : null;
}

export const product: Product = { name: 'Azure DevOps', publicOrigin: PUBLIC_ORIGIN, ticketRef: refOf };
