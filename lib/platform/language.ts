import browser from 'webextension-polyfill';

const KEY = 'language';

/** The language somebody chose on this device; `null` = as the browser. */
export const chosenLanguage = async (): Promise<string | null> =>
  ((await browser.storage.local.get(KEY))[KEY] as string | undefined) ?? null;

/** The words of a language, from a file of the package; `{}` where it cannot be read, since English is better than nothing. */
export const packagedWords = (language: string): Promise<string> =>
  fetch(`/words/${language}.json`).then(
    (file) => file.text(),
    () => '{}',
  );

export const chooseLanguage = (language: string | null): Promise<void> =>
  browser.storage.local.set({ [KEY]: language });
