import type { Tracker } from '../../lib/trackers/tracker';

const found = import.meta.glob<Tracker>('../../lib/trackers/*/page.ts', { eager: true, import: 'tracker' });

/** Every tracker, seen from its pages: the folders of `lib/trackers` say which there are. */
export const trackers: readonly Tracker[] = Object.values(found);

/** One of them. */
export const trackerOf = (id: string): Tracker => trackers.find((tracker) => tracker.id === id)!;
