import type { TrackerId } from '../domain/ticket';
import { github } from './github/page';
import { redmine } from './redmine/page';
import type { Tracker } from './tracker';

/** Every tracker, seen from its pages. A new one is a folder and a line here. */
export const trackers: readonly Tracker[] = [github, redmine];

export const trackerById = (id: TrackerId): Tracker | undefined => trackers.find((tracker) => tracker.id === id);
