import browser from 'webextension-polyfill';
import type { Request } from '../messaging/protocol';

/** Puts a request to the background on the wire. What comes back is checked by the sender. */
export const wire = (request: Request): Promise<unknown> => browser.runtime.sendMessage(request);

/** This extension's own origin, e.g. `chrome-extension://…`, without a trailing slash. */
export const ownOrigin = (): string => new URL(browser.runtime.getURL('')).origin;

/** Opens the dashboard at a route such as `/objectives`. */
export const openDashboard = (route: string): Promise<void> => openPage(route, false);

/** Opens a route of the dashboard, or an address of somebody else's. @param isHere in the tab that is looked at. */
export async function openPage(address: string, isHere: boolean): Promise<void> {
  const url = address.startsWith('/') ? browser.runtime.getURL(`dashboard.html#${address}`) : address;
  await (isHere ? browser.tabs.update({ url }) : browser.tabs.create({ url }));
}
