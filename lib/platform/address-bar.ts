import browser from 'webextension-polyfill';
import { openPage } from './runtime';

/** What the address bar offers below what is typed there after our keyword. */
export interface Suggestion {
  /** A route of the dashboard, which begins with `/`, or the address of a ticket. */
  readonly content: string;
  /** Written by `addressBarText`. */
  readonly description: string;
}

/** What stands there after our keyword, before and below what is typed. @param text in the device's language. */
export const hintAddressBar = (text: string): void => browser.omnibox.setDefaultSuggestion({ description: text });

/** @param suggest is asked at every letter; an answer that comes late is dropped by the browser. */
export function onAddressBar(suggest: (text: string) => Promise<Suggestion[]>): void {
  const { omnibox } = browser;
  omnibox.onInputChanged.addListener(
    (text, offer) =>
      void suggest(text).then(
        offer,
        // Data that cannot be read is told in the dashboard, where Enter leads.
        () => {},
      ),
  );
  omnibox.onInputEntered.addListener((text, where) => {
    const address = /^(\/|https?:\/\/)/.test(text) ? text : `/?find=${encodeURIComponent(text)}`;
    void openPage(address, where === 'currentTab');
  });
}
