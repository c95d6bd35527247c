import browser from 'webextension-polyfill';
import type { TrackerId } from '../domain/ticket';
import { originPattern } from './permissions';

/** A tracker where it is installed. */
interface Installation {
  readonly tracker: TrackerId;
  readonly baseUrl: string;
}

/** The tracker first, then what runs it; with two trackers on one origin the last run has both. */
const filesOf = (tracker: TrackerId): string[] => [`trackers/${tracker}.js`, 'tracker.js'];

/**
 * Makes the registered content scripts, one per tracker, match exactly these installations. Registrations are lost at
 * updates and, for unpacked and temporary installs, at restarts, while permissions stay: so this runs at every start of
 * the background.
 */
export async function registerContentScripts(installations: readonly Installation[]): Promise<void> {
  // What is not said is as we want it: at `document_idle`, in the top frame, kept for the next session.
  const wanted = [...Map.groupBy(installations, ({ tracker }) => tracker)].map(([id, own]) => ({
    id,
    matches: [...new Set(own.map(({ baseUrl }) => originPattern(baseUrl)))],
    js: filesOf(id),
  }));
  const known = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  const gone = known.filter((id) => !wanted.some((script) => script.id === id));
  const { true: kept, false: added } = Object.groupBy(wanted, ({ id }) => `${known.includes(id)}`);
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  if (kept) await browser.scripting.updateContentScripts(kept);
  if (added) await browser.scripting.registerContentScripts(added);
}

/** Starts the scripts in the tabs that are open already, so that badges appear without a reload. */
export async function startInOpenTabs({ tracker, baseUrl }: Installation): Promise<void> {
  const tabs = await browser.tabs.query({ url: originPattern(baseUrl) });
  const files = filesOf(tracker);
  await Promise.allSettled(
    tabs.flatMap(({ id, discarded }) =>
      id === undefined || discarded ? [] : [browser.scripting.executeScript({ target: { tabId: id }, files })],
    ),
  );
}
