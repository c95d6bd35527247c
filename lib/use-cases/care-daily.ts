import { DAY_MS } from '../domain/calendar';
import type { Database } from '../store/db';
import { listSnapshots, takeSnapshot } from './take-snapshot';

/**
 * Once a day a snapshot is taken. A missed day is not made up for; a clock that jumped back is, once: those it took ahead of
 * its time stay the newest for a while.
 */
export async function careDaily(db: Database, now: number): Promise<void> {
  const isDone = ({ reason, madeAt }: { reason: string; madeAt: number }) =>
    reason === 'daily' && Math.abs(now - madeAt) < DAY_MS;
  if (!(await listSnapshots()).some(isDone)) await takeSnapshot(db, 'daily', now);
}
