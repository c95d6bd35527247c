import { github } from './github/page';
import { redmine } from './redmine/page';
import type { Tracker } from './tracker';

/** Every tracker, seen from its pages. A new one is a folder and a line here; the compiler names the two lists beside it. */
export const trackers: readonly Tracker[] = [github, redmine];
