import browser from 'webextension-polyfill';

/**
 * Opens our panel beside the page. Must be called out of a click or a shortcut, before any `await`.
 * @param windowId where; `undefined` = in the window we are in.
 */
export async function openSidePanel(windowId?: number): Promise<void> {
  if (import.meta.env.FIREFOX) await browser.sidebarAction.open();
  else await chrome.sidePanel.open({ windowId: windowId ?? (await chrome.windows.getCurrent()).id ?? 0 });
}
