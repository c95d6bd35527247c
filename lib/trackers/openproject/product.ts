import { attr, one } from '../page-dom';
import type { Page, Product } from '../tracker';
import { refOf } from './url';

const BASE = 'meta[name="app_base_path"]';

/** By both `meta` of its layout, one of which tells the sub-path (trackers-b §0.6). */
export function recognises({ url, document }: Page): string | null {
  const base = one(document, BASE);
  if (!/^https?:$/.test(url.protocol) || !base || !one(document, 'meta[name="openproject_initializer"]')) return null;
  const path = (attr(base, 'content') ?? '').replace(/\/+$/, '');
  const isBelow = /^(?:\/[\w.-]+){0,5}$/.test(path) && `${url.pathname}/`.startsWith(`${path}/`);
  return isBelow ? url.origin + path : null;
}

export const product: Product = { name: 'OpenProject', publicOrigin: null, ticketRef: refOf };
