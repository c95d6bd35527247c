import { all, one, rawText } from '../page-dom';
import type { Page, Product } from '../tracker';
import { refOf } from './url';

/** What its own scripts are told: where it is installed (RT's Elements/JavascriptConfig). */
const CONFIG = /\bRT\.Config\s*=\s*\{[^{}]*"WebPath"\s*:\s*"((?:\\?\/[\w.-]+){0,5})"/;

/** By the name its pages give `body`, and by what they tell their scripts (trackers-b §0.6). */
export function recognises({ url, document }: Page): string | null {
  if (!/^https?:$/.test(url.protocol) || !one(document, 'body[id^="comp-"]')) return null;
  for (const script of all(document, 'script:not([src])')) {
    const path = CONFIG.exec(rawText(script))?.[1]?.replaceAll('\\', '');
    if (path !== undefined) return `${url.pathname}/`.startsWith(`${path}/`) ? url.origin + path : null;
  }
  return null;
}

export const product: Product = { name: 'Request Tracker', publicOrigin: null, ticketRef: refOf };
