import type { Database } from '../db';
import { me } from './alive';

/** `empty`: nobody ever wrote anything here. `nobody`: there are records, but nobody said who sits at this browser. */
export type Workspace = 'empty' | 'nobody' | 'ready';

/** Decides whether the first-run may be shown: deleted records count as data, for they can be brought back. */
export async function workspace(db: Database): Promise<Workspace> {
  if (await me(db)) return 'ready';
  const counts = await Promise.all([db.people.count(), db.cycles.count(), db.objectives.count(), db.changes.count()]);
  return counts.every((count) => count === 0) ? 'empty' : 'nobody';
}
