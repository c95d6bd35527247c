import { type Choices, choicesIn, SETTINGS_ID } from '../../domain/choices';
import type { Database } from '../db';
import { rowKey } from '../schema';

/** What the workspace chose; the defaults where it did not. */
export async function choices(db: Database): Promise<Choices> {
  const row = await db.settings.get(rowKey(SETTINGS_ID));
  return choicesIn(row?.deletedAt === null ? row : undefined);
}
