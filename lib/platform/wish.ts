import browser from 'webextension-polyfill';
import type { Connection } from '../messaging/protocol';

/** A tracker a person asked for, while the browser asks them for access. Kept in memory only. */
export interface Wish extends Connection {
  /** Epoch ms. */
  readonly at: number;
}

const KEY = 'wish';

export const keepWish = (wish: Wish): Promise<void> => browser.storage.session.set({ [KEY]: wish });

export const lastWish = async (): Promise<Wish | null> =>
  ((await browser.storage.session.get(KEY))[KEY] as Wish | undefined) ?? null;

export const dropWish = (): Promise<void> => browser.storage.session.remove(KEY);
