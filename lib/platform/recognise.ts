import browser from 'webextension-polyfill';
import type { Connection } from '../messaging/protocol';

/**
 * Which tracker a tab shows, by looking at its page once; possible for the tab whose toolbar button was just pressed, and
 * where access was given.
 * @returns `null` when it is none we know, or the browser lets nobody look (its own pages, stores).
 */
export async function recogniseTab(tabId: number): Promise<Connection | null> {
  try {
    const [found] = await browser.scripting.executeScript({ target: { tabId }, files: ['recognise.js'] });
    return (found?.result as Connection | null | undefined) ?? null;
  } catch {
    return null;
  }
}
