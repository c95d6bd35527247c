import type { Database } from '../db';
import type { AccessRow } from '../schema';

/** Whose token is kept for a tracker, without the token; `null` = there is none. */
export async function accessTo(db: Database, baseUrl: string): Promise<Omit<AccessRow, 'token'> | null> {
  const row = await db.accesses.get(baseUrl);
  if (!row) return null;
  const { token: _, ...told } = row;
  return told;
}
