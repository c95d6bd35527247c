import browser from 'webextension-polyfill';
import type { TicketRef } from '../domain/ticket';

/** What a popup is to be about: the ticket of a badge, or the page of a link whose context menu was opened. */
export type FocusTarget = { readonly ref: TicketRef } | { readonly url: string };

/** What was asked for outside of the popup. Kept by the background in memory only, never in a URL. */
export interface Focus {
  readonly target: FocusTarget;
  readonly tabId: number;
  /** Epoch ms. */
  readonly at: number;
}

const KEY = 'focus';

export const keepFocus = (focus: Focus): Promise<void> => browser.storage.session.set({ [KEY]: focus });

/** What was asked for last; it stays until the next click, so that a rate limit can be kept. */
export const lastFocus = async (): Promise<Focus | null> =>
  ((await browser.storage.session.get(KEY))[KEY] as Focus | undefined) ?? null;

/** Forgets it, so that the next popup is about its own tab. */
export const dropFocus = (): Promise<void> => browser.storage.session.remove(KEY);
