import { DAY_MS } from '../domain/calendar';
import type { Database } from '../store/db';
import { listSnapshots, takeSnapshot } from './take-snapshot';

/** Once a day a snapshot is taken. A missed day is not made up for; a clock that jumped back is. */
export async function careDaily(db: Database, now: number): Promise<void> {
  const last = (await listSnapshots()).find(({ reason }) => reason === 'daily');
  if (last && Math.abs(now - last.madeAt) < DAY_MS) return;
  await takeSnapshot(db, 'daily', now);
}
