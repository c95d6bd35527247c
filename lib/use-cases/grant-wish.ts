import { hasOrigin } from '../platform/permissions';
import { dropWish, lastWish } from '../platform/wish';
import type { Database } from '../store/db';
import { turnTrackerOn } from './turn-tracker-on';

/** Longer than anybody thinks about the browser's question. */
const WISH_LASTS_MS = 10 * 60_000;

/**
 * Turns on the tracker a person asked for, once the browser gave access: its question takes the focus from the popup,
 * which closes with everything that waited for the answer.
 */
export async function grantWish(db: Database, now: number): Promise<void> {
  const wish = await lastWish();
  if (!wish || !(await hasOrigin(wish.baseUrl))) return;
  await dropWish();
  if (now - wish.at < WISH_LASTS_MS) await turnTrackerOn(db, wish, now);
}
