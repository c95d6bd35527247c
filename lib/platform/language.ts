import browser from 'webextension-polyfill';

const KEY = 'language';

/** The language somebody chose on this device; `null` = as the browser. */
export const chosenLanguage = async (): Promise<string | null> =>
  ((await browser.storage.local.get(KEY))[KEY] as string | undefined) ?? null;

export const chooseLanguage = (language: string | null): Promise<void> =>
  browser.storage.local.set({ [KEY]: language });
