import { attr, one } from '../page-dom';
import type { Page, Product } from '../tracker';
import { refOf } from './url';

/** Jira itself, and that it is none of Atlassian's cloud; Confluence says `ajs-`, too, the cloud never (trackers-a §4). */
const IS_JIRA = 'meta[name="application-name"][content="JIRA"],body#jira';
const CONTEXT = 'meta[name="ajs-context-path"]';

/** Its own context path is the base, if the page lies below it. */
export function recognises({ url, document }: Page): string | null {
  const context = one(document, CONTEXT);
  if (!/^https?:$/.test(url.protocol) || !context || !one(document, IS_JIRA)) return null;
  const path = attr(context, 'content') ?? '';
  if (!/^(?:\/[\w.-]+){0,5}$/.test(path) || !`${url.pathname}/`.startsWith(`${path}/`)) return null;
  return url.origin + path;
}

export const product: Product = { name: 'Jira Data Center', publicOrigin: null, ticketRef: refOf };
