import browser from 'webextension-polyfill';
import { originPattern } from './permissions';

const ID = 'tracker';
const FILE = 'tracker.js';

/**
 * Makes the registered content script match exactly these trackers. Registrations are lost at updates and, for unpacked
 * and temporary installs, at restarts, while permissions stay: so this runs at every start of the background.
 */
export async function registerContentScripts(baseUrls: readonly string[]): Promise<void> {
  const matches = [...new Set(baseUrls.map(originPattern))];
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = {
    id: ID,
    matches,
    js: [FILE],
    runAt: 'document_idle' as const,
    allFrames: false,
    persistAcrossSessions: true,
  };
  if (known.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Starts the script in the tabs that are open already, so that badges appear without a reload. */
export async function startInOpenTabs(baseUrl: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: originPattern(baseUrl) });
  await Promise.allSettled(
    tabs.flatMap(({ id, discarded }) =>
      id === undefined || discarded ? [] : [browser.scripting.executeScript({ target: { tabId: id }, files: [FILE] })],
    ),
  );
}
