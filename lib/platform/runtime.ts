import browser from 'webextension-polyfill';
import type { Request } from '../messaging/protocol';

/** Puts a request to the background on the wire. What comes back is checked by the sender. */
export const wire = (request: Request): Promise<unknown> => browser.runtime.sendMessage(request);

/** This extension's own origin, e.g. `chrome-extension://…`, without a trailing slash. */
export const ownOrigin = (): string => new URL(browser.runtime.getURL('')).origin;

/** Opens (or shows again) the dashboard at a route such as `/objectives`. */
export async function openDashboard(route: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`dashboard.html#${route}`) });
}
