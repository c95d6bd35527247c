/**
 * The address of a tracker's installation out of what a person typed or copied from the address bar: origin and sub-path,
 * without a trailing slash, query or the part that names a page inside it. https unless http was said.
 * @returns `null` when it is no web address.
 * @example trackerAddress('tracker.acme.org/redmine/issues/7?tab=1') // 'https://tracker.acme.org/redmine'
 */
export function trackerAddress(typed: string): string | null {
  const text = typed.trim();
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  if (!url || !/^https?:$/.test(url.protocol) || url.hostname === '' || url.username !== '') return null;
  const path = url.pathname.replace(INSIDE, '').replace(/\/+$/, '');
  return `${url.origin}${path}`;
}

/** First path segments of Redmine's own pages. */
const INSIDE = /\/(issues|projects|my|login|users|news|activity|search|time_entries)(\/.*)?$/;
