import { attr } from './page-dom';
import type { Page } from './tracker';

/** The path of a URL below a base URL, beginning with `/`; `null` when it lies elsewhere. */
export function pathBelow(url: URL, baseUrl: string): string | null {
  const whole = url.origin + url.pathname;
  return whole.startsWith(`${baseUrl}/`) ? whole.slice(baseUrl.length) : null;
}

/** Where a link leads, taken from its attribute: `a.href` would resolve against the wrong page in a parsed document. */
export const linkUrl = (link: Element, page: Page, attribute = 'href'): URL | null =>
  URL.parse(attr(link, attribute) ?? ' :', page.url);
