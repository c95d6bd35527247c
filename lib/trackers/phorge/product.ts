import { hasTwoOf } from '../page-dom';
import type { Page, Product } from '../tracker';
import { refOf } from './url';

/** Of the layout that Phorge has from Phabricator, whatever its language and skin (PhabricatorStandardPageView.php). */
const SIGNALS = [
  '#phabricator-standard-page-body',
  '#main-page-frame.main-page-frame',
  '.phabricator-main-menu',
  'body[class*="phui-theme-"]',
];

/** Phorge, and Phabricator before it, by two signals; its address may have no path. */
export const recognises = ({ url, document }: Page): string | null =>
  /^https?:$/.test(url.protocol) && hasTwoOf(document, SIGNALS) ? url.origin : null;

export const product: Product = { name: 'Phorge', publicOrigin: null, ticketRef: refOf };
