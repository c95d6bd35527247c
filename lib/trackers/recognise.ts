import type { TrackerId } from '../domain/ticket';
import { trackers } from './registry';
import type { Page } from './tracker';

/** The tracker a page belongs to and where that is installed; `null` when it is none we know. */
export function recognise(page: Page): { readonly tracker: TrackerId; readonly baseUrl: string } | null {
  for (const tracker of trackers) {
    const baseUrl = tracker.recognises(page);
    if (baseUrl !== null) return { tracker: tracker.id, baseUrl };
  }
  return null;
}
