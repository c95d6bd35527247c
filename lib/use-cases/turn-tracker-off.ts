import type { FromExtension } from '../messaging/commands';
import { tellPages } from '../platform/pages';
import type { Database } from '../store/db';
import { reconcileTrackers } from './reconcile-trackers';

/** Forgets a tracker and clears its pages. What was linked stays; giving the permission back is the asking page's part. */
export async function turnTrackerOff(
  db: Database,
  { baseUrl }: FromExtension['turnTrackerOff']['input'],
): Promise<null> {
  await tellPages([baseUrl], { type: 'retire' });
  await db.connections.delete(baseUrl);
  await reconcileTrackers(db);
  return null;
}
