import browser from 'webextension-polyfill';
import type { TicketRef } from '../domain/ticket';

/** The ticket a badge click asked for. Kept by the background in memory only, never in a URL. */
export interface Focus {
  readonly ref: TicketRef;
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
