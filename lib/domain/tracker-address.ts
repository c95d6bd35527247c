/**
 * The web address somebody typed, or copied from the address bar; https unless http was said. Where a tracker is installed
 * below it, its own pages tell.
 * @returns `null` when it is none, or one with a name and password in it.
 * @example trackerAddress('tracker.acme.org/redmine/issues/7') // 'https://tracker.acme.org/redmine/issues/7'
 */
export function trackerAddress(typed: string): string | null {
  const text = typed.trim();
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  if (!url || !/^https?:$/.test(url.protocol) || url.hostname === '' || url.username !== '') return null;
  return url.href;
}
