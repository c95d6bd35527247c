import type { Reader } from './reader';
import { readerOf } from './reader';
import type { Tracker } from './tracker';

declare global {
  /** Content scripts of one page share the globals of our own isolated world, which neither page nor stranger reaches. */
  var throughlineTrackers: Reader[] | undefined;
}

/** The trackers whose scripts were injected into this page. */
export const shelf = (globalThis.throughlineTrackers ??= []);

/** Puts a tracker there; one of an older version gives way. */
export function shelve(tracker: Tracker): void {
  const at = shelf.findIndex(({ id }) => id === tracker.id);
  shelf.splice(at < 0 ? shelf.length : at, 1, readerOf(tracker));
}
