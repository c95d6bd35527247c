import type { Change } from './change';
import { readClock } from './clock';
import { type AnyRow, mergeRows, rowOf } from './merge';

/**
 * A record as it was at a moment: its journal up to then, merged. Nothing else is needed, because the journal is all
 * that ever happened to it.
 * @param changes of one record, in any order.
 * @param at epoch ms.
 * @returns `null` when it did not exist yet, or was deleted then.
 */
export function asOf(changes: readonly Change[], at: number): AnyRow | null {
  let row: AnyRow | null = null;
  for (const change of changes) {
    if (readClock(change.clock).ms > at) continue;
    row = row ? mergeRows(row, rowOf(change)) : rowOf(change);
  }
  return row && row.deletedAt === null ? row : null;
}
