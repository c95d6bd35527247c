import type { Freed } from '../../domain/compaction';
import type { Database } from '../db';

/**
 * Before this moment, epoch ms, only the evening of each day is known of what rules, imports and other devices did and of
 * the states of tickets; `null` while everything is known.
 */
export const compactedBefore = async (db: Database): Promise<number | null> =>
  ((await db.meta.get('compactedBefore'))?.value as number | undefined) ?? null;

/** What compaction freed until now; `null` = nothing, or before that was counted. */
export const compactedSoFar = async (db: Database): Promise<Freed | null> =>
  ((await db.meta.get('compactedSoFar'))?.value as Freed | undefined) ?? null;
