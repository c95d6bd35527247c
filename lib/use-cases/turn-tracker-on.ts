import { OkrError } from '../domain/errors';
import { ticketRef } from '../domain/ticket';
import type { FromExtension } from '../messaging/commands';
import { startInOpenTabs } from '../platform/content-scripts';
import { hasOrigin } from '../platform/permissions';
import { keepWish } from '../platform/wish';
import type { Database } from '../store/db';
import { reconcileTrackers } from './reconcile-trackers';

/**
 * Remembers a tracker whose origin was just granted, and starts reading it in the tabs that are open. Before it is
 * granted the wish is kept, and granted with the access.
 * @throws OkrError `tracker.not-granted`.
 */
export async function turnTrackerOn(
  db: Database,
  { tracker, baseUrl }: FromExtension['turnTrackerOn']['input'],
  now: number,
): Promise<null> {
  if (!ticketRef.shape.baseUrl.safeParse(baseUrl).success) throw new OkrError('input.invalid', { field: 'baseUrl' });
  if (!(await hasOrigin(baseUrl))) {
    await keepWish({ tracker, baseUrl, at: now });
    throw new OkrError('tracker.not-granted');
  }
  await db.connections.put({ tracker, baseUrl, turnedOnAt: now, trouble: null });
  await reconcileTrackers(db);
  await startInOpenTabs({ tracker, baseUrl });
  return null;
}
