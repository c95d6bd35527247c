import type { TicketRef } from '../domain/ticket';
import { attr } from './page-dom';
import type { Page, Tracker } from './tracker';

/** The path of a URL below a base URL, beginning with `/`; `null` when it lies elsewhere. */
export function pathBelow(url: URL, baseUrl: string): string | null {
  const whole = url.origin + url.pathname;
  return whole.startsWith(`${baseUrl}/`) ? whole.slice(baseUrl.length) : null;
}

/** Where a link leads, taken from its attribute: `a.href` would resolve against the wrong page in a parsed document. */
export const linkUrl = (link: Element, page: Page, attribute = 'href'): URL | null =>
  URL.parse(attr(link, attribute) ?? ' :', page.url);

/** The ticket a link leads to; `null` also where there is no link. */
export function linkRef(
  link: Element | null | undefined,
  page: Page,
  baseUrl: string,
  refOf: Tracker['ticketRef'],
): TicketRef | null {
  const url = link ? linkUrl(link, page) : null;
  return url && refOf(url, baseUrl);
}
