import browser from 'webextension-polyfill';
import type { Sentinel } from '../domain/sentinel';
import { inTurn } from './turns';

const KEY = 'sentinel';

/** What is remembered of the database; `null` when nothing is, or nothing that makes sense. */
export async function readSentinel(): Promise<Sentinel | null> {
  const value = (await browser.storage.local.get(KEY))[KEY] as Partial<Sentinel> | undefined;
  return typeof value?.clock === 'string' && typeof value.counts === 'object' ? (value as Sentinel) : null;
}

/** Reads and writes under a lock that holds for every context: without it two writers would lose one word of two. */
export async function changeSentinel(change: (before: Sentinel | null) => Promise<Sentinel>): Promise<void> {
  await inTurn(KEY, async () => browser.storage.local.set({ [KEY]: await change(await readSentinel()) }));
}

const COUNTED = 'counted';

/** When all rows were counted and none was missing, epoch ms; 0 = not since the browser was started. */
export const lastCount = async (): Promise<number> =>
  Number((await browser.storage.session.get(COUNTED))[COUNTED] ?? 0);

export const noteCount = (at: number): Promise<void> => browser.storage.session.set({ [COUNTED]: at });
