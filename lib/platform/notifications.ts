import browser from 'webextension-polyfill';
import { openDashboard } from './runtime';

/** The browser has no such thing before the person agreed. */
const notifications = () => browser.notifications as typeof browser.notifications | undefined;

/** Shows one notification in place of the last. @param route of the dashboard, which a click opens. */
export async function notify(route: string, title: string, message: string): Promise<void> {
  await notifications()?.create(route, { type: 'basic', iconUrl: 'icon/128.png', title, message });
}

function follow(route: string): void {
  void openDashboard(route);
  void notifications()?.clear(route);
}

/** Lets clicks lead to what a notification is about; harmless when it is done twice. */
export const followNotifications = (): void => notifications()?.onClicked.addListener(follow);
