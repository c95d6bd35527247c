import browser from 'webextension-polyfill';
import { ownOrigin } from './runtime';

/** The page a person is looking at when they open us. */
export interface ThisTab {
  readonly id: number;
  /** `null`: the browser does not tell us where it is. */
  readonly url: string | null;
}

/** Are we the panel below the toolbar button, and not a tab or a window of our own? */
export const isToolbarPopup = (): boolean => browser.extension.getViews({ type: 'popup' }).includes(window);

/** The tab beside us: the active one, or, when we are in a tab or window ourselves, the one used last before us. */
export async function thisTab(): Promise<ThisTab | null> {
  const own = await browser.tabs.getCurrent();
  const tabs = await browser.tabs.query(own ? {} : { active: true, currentWindow: true });
  const others = tabs.filter(({ id, url }) => id !== own?.id && !url?.startsWith(`${ownOrigin()}/`));
  const [latest] = others.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  return latest?.id === undefined ? null : { id: latest.id, url: latest.url ?? null };
}

/** Calls back when another tab is looked at, its page changes (also without loading), or we may see more. @returns ends it. */
export function onTabChange(listener: () => void): () => void {
  const onUpdated = (_id: number, change: { url?: string; status?: string }, { active }: { active: boolean }) => {
    if (active && (change.url !== undefined || change.status === 'complete')) listener();
  };
  const { tabs, permissions } = browser;
  tabs.onUpdated.addListener(onUpdated);
  const others = [tabs.onActivated, permissions.onAdded, permissions.onRemoved];
  for (const event of others) event.addListener(listener);
  return () => {
    tabs.onUpdated.removeListener(onUpdated);
    for (const event of others) event.removeListener(listener);
  };
}

/** Loads a tab's page again, so that it is read again. */
export const reloadTab = (tabId: number): Promise<void> => browser.tabs.reload(tabId);
