import browser from 'webextension-polyfill';
import type { CustomTracker } from '../domain/custom-tracker';
import type { Describe, PickRequest, Probe } from '../messaging/describe';
import { originPattern } from './permissions';

/** How often, and how many times, a tab that opens is asked: pages take their time. */
const AGAIN_AFTER_MS = 500;
const LOOKS = 20;

/** The tab that shows an address, else one of the same site, else a new one. Access must have been given. */
async function tabAt(address: string): Promise<number> {
  const tabs = await browser.tabs.query({ url: originPattern(address) });
  const there =
    tabs.find(({ url }) => url === address) ??
    tabs.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
  return there?.id ?? (await browser.tabs.create({ url: address, active: false })).id ?? -1;
}

/** Asks the page in a tab; its script is put there first. */
async function ask<K extends keyof Describe>(
  tabId: number,
  what: K,
  ...input: Parameters<Describe[K]>
): Promise<Awaited<ReturnType<Describe[K]>>> {
  for (let looks = 1; ; looks++) {
    try {
      await browser.scripting.executeScript({ target: { tabId }, files: ['describe.js'] });
      break;
    } catch (error) {
      if (looks === LOOKS) throw error;
      await new Promise((done) => setTimeout(done, AGAIN_AFTER_MS));
    }
  }
  const [answer] = await browser.scripting.executeScript({
    target: { tabId },
    // Runs in the page's isolated world: it may name nothing of this file.
    func: (name: unknown, args: unknown) =>
      Reflect.apply(
        Reflect.get(globalThis.throughlineDescribe ?? {}, name as string) as () => unknown,
        globalThis.throughlineDescribe,
        args as unknown[],
      ),
    args: [what, input],
  });
  return answer?.result as Awaited<ReturnType<Describe[K]>>;
}

/** Lets a person click something on the page at this address, and comes back. @returns selectors for it, the most lasting first. */
export async function pickOnPage(address: string, request: PickRequest): Promise<string[]> {
  const own = await browser.tabs.getCurrent();
  const tabId = await tabAt(address);
  await browser.tabs.update(tabId, { active: true });
  try {
    return (await ask(tabId, 'pick', request)) ?? [];
  } finally {
    if (own?.id !== undefined) await browser.tabs.update(own.id, { active: true });
  }
}

/** What a description finds on the page at this address, and which page that was. */
export async function probePage(address: string, baseUrl: string, definition: CustomTracker): Promise<Probe | null> {
  return (await ask(await tabAt(address), 'probe', baseUrl, definition)) ?? null;
}
