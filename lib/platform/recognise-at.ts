import browser from 'webextension-polyfill';
import type { Connection } from '../messaging/protocol';
import { originPattern } from './permissions';
import { recogniseTab } from './recognise';

/** How often, and how many times, a page that opens is looked at: a tracker may need seconds to show what it is. */
const AGAIN_AFTER_MS = 500;
const LOOKS = 10;

/**
 * Which tracker lives at an address whose origin was granted: by the tabs that are open there, else by opening it beside,
 * as whoever is signed in there, and closing it again.
 * @returns `null` when it is none we know within 5 seconds.
 */
export async function recogniseAt(address: string): Promise<Connection | null> {
  const { origin } = new URL(address);
  const look = async (id = -1) => {
    const found = await recogniseTab(id);
    // A page may lead elsewhere, for instance to where people sign in.
    return found && new URL(found.baseUrl).origin === origin ? found : null;
  };
  for (const { id } of await browser.tabs.query({ url: originPattern(address) })) {
    const found = await look(id);
    if (found) return found;
  }
  const opened = await browser.tabs.create({ url: address, active: false });
  try {
    for (let looks = 0; looks < LOOKS; looks++) {
      const found = await look(opened.id);
      if (found) return found;
      await new Promise((done) => setTimeout(done, AGAIN_AFTER_MS));
    }
    return null;
  } finally {
    // Somebody may have closed it.
    await browser.tabs.remove(opened.id ?? -1).catch(() => {});
  }
}
