import browser from 'webextension-polyfill';

/** Shows how many things the person owes now; nothing when it is none. @param title says it in words. */
export async function showCount(count: number, title: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#4338ca' });
  await browser.action.setBadgeText({ text: count === 0 ? '' : String(Math.min(count, 99)) });
  await browser.action.setTitle({ title });
}

/** Opens the toolbar popup; where the browser refuses (no gesture, another panel open), a small window of the same page. */
export async function openPopup(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    await browser.windows.create({ type: 'popup', url: browser.runtime.getURL('popup.html'), width: 420, height: 640 });
  }
}
