/** What says where a visitor came from, and nothing about the page. */
const TRACKING = /^utm_|^(?:fbclid|gclid|ref)$/;

/**
 * The address pattern of one page, for a site that nobody described: the page itself and no other.
 * @param baseUrl the site's address, above the page.
 * @returns `null` for the front page of a site, which is no ticket, and for what is no web page below the site.
 */
export function onePage(address: string, baseUrl: string): string | null {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol) || !(url.origin + url.pathname).startsWith(`${baseUrl}/`)) return null;
  const query = new URLSearchParams([...url.searchParams].filter(([name]) => !TRACKING.test(name)));
  // Apps keep their place behind the sign; elsewhere it is a place on the page.
  const fragment = /^#!?\//.test(url.hash) ? url.hash : '';
  const pattern = (url.origin + url.pathname).slice(baseUrl.length) + (query.size > 0 ? `?${query}` : '') + fragment;
  return pattern === '/' || pattern.length > 300 ? null : pattern;
}
