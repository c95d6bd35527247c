import { hasTwoOf, one } from '../page-dom';
import type { Page, Product } from '../tracker';
import { refOf } from './url';

const SIGNALS = [
  'meta[name="application-name"][content="JIRA"]',
  '#jira-frontend',
  'a[href^="/jira/"]',
  '[data-testid^="issue.views.issue-base"]',
];

/** A site of Atlassian's cloud, or one behind a company's own domain; Data Center says `ajs-` in its head (trackers-a §3.1). */
export function recognises({ url, document }: Page): string | null {
  if (url.protocol !== 'https:' || one(document, 'meta[name^="ajs-"]')) return null;
  const isSite = /^[a-z\d][a-z\d-]*\.atlassian\.net$/.test(url.hostname) && one(document, SIGNALS.join()) !== null;
  return isSite || hasTwoOf(document, SIGNALS) ? url.origin : null;
}

export const product: Product = { name: 'Jira Cloud', publicOrigin: null, ticketRef: refOf };
