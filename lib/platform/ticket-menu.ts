import browser from 'webextension-polyfill';
import { originPattern } from './permissions';

/** Pages below an installation. @param paths ends of match patterns, such as `/issues/*`. */
export const patternsBelow = (baseUrl: string, paths: readonly string[]): string[] =>
  paths.map(
    (path) => originPattern(baseUrl).slice(0, -'/*'.length) + new URL(`${baseUrl}/`).pathname.slice(0, -1) + path,
  );

/** Two at once may make the same item; the second finds it there, which is fine. */
const made = (): void => void browser.runtime.lastError;

/** Puts one item into the context menu of links to such pages, and of the pages themselves; into no other. */
export async function showTicketMenu(title: string, patterns: string[]): Promise<void> {
  await browser.contextMenus.removeAll();
  if (patterns.length === 0) return;
  browser.contextMenus.create({ id: 'link', title, contexts: ['link'], targetUrlPatterns: patterns }, made);
  browser.contextMenus.create({ id: 'page', title, contexts: ['page'], documentUrlPatterns: patterns }, made);
}

/** Calls back with the address the menu was opened on, and the tab. */
export function onTicketMenu(listener: (url: string, tabId: number) => void): void {
  browser.contextMenus.onClicked.addListener(({ linkUrl, pageUrl }, tab) =>
    listener(linkUrl ?? pageUrl ?? '', tab?.id ?? -1),
  );
}
