import browser from 'webextension-polyfill';
import type { ToPage } from '../messaging/protocol';
import { originPattern } from './permissions';

/** Tells the content scripts on these trackers' open pages. Tabs without one do not answer, which is fine. */
export async function tellPages(baseUrls: readonly string[], message: ToPage): Promise<void> {
  if (baseUrls.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...new Set(baseUrls.map(originPattern))] });
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [browser.tabs.sendMessage(id, message)])));
}
