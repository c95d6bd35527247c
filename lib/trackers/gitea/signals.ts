import { all, attr, one, rawText } from '../page-dom';
import { linkUrl } from '../page-url';
import type { Page } from '../tracker';
import type { Forge } from './url';

/** Which of the family a page is from: Forgejo grew out of Gitea, and says so in its keywords (trackers-b §0.6). */
export function forgeOf(document: Document): Forge | null {
  const meta = one(document, 'meta[name="keywords"]');
  const said = (meta && attr(meta, 'content')) ?? '';
  if (/\bforgejo\b/i.test(said)) return 'forgejo';
  return /\bgitea\b/i.test(said) ? 'gitea' : null;
}

/** `window.config` of its pages, as written in the page; the second signal, and what tells the sub-path. */
const CONFIG = /\bappSubUrl:\s*["']([^"']{0,300})["']/;

/** The base of such a page by both signals; `null` = not this forge. */
export function baseOf(page: Page, forge: Forge): string | null {
  const { url, document } = page;
  if (!/^https?:$/.test(url.protocol) || forgeOf(document) !== forge) return null;
  const written = all(document, 'script:not([src])').map((script) => CONFIG.exec(rawText(script))?.[1]);
  const said = written.find((path) => path !== undefined)?.replaceAll('\\', '') ?? assetsPath(page);
  return said !== null && `${url.pathname}/`.startsWith(`${said}/`) ? url.origin + said : null;
}

/** The same path in front of its own style sheet. */
function assetsPath(page: Page): string | null {
  for (const link of all(page.document, 'link[rel="stylesheet"][href*="/assets/css/"]')) {
    const target = linkUrl(link, page);
    if (target?.origin === page.url.origin) return target.pathname.replace(/\/assets\/css\/.*$/, '');
  }
  return null;
}
