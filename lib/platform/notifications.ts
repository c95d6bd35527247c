import api from 'webextension-polyfill';
import { openDashboard } from './runtime';

/** The browser has no notifications before the person agreed. */
const browser: Omit<typeof api, 'notifications'> & Partial<Pick<typeof api, 'notifications'>> = api;

/** Shows one notification in place of the last. @param route of the dashboard, which a click opens. */
export async function notify(route: string, title: string, message: string): Promise<void> {
  await browser.notifications?.create(route, { type: 'basic', iconUrl: 'icon/128.png', title, message });
}

function follow(route: string): void {
  void openDashboard(route);
  void browser.notifications?.clear(route);
}

/** Lets clicks lead to what a notification is about; harmless when it is done twice. */
export const followNotifications = (): void => browser.notifications?.onClicked.addListener(follow);
