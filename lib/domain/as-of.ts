import { dateOfEpochDay, epochDay, startOfDay } from './calendar';
import type { Change } from './change';
import { readClock } from './clock';
import { type AnyRow, mergeRows, rowOf } from './merge';

/**
 * A record as it was at a moment: its journal up to then, merged. Nothing else is needed, because the journal is all
 * that ever happened to it.
 * @param changes of one record, in any order.
 * @param at epoch ms.
 * @param row as it is now, where the journal may not reach back: a field not written since has the value it had then.
 * @returns `null` when it did not exist yet, or was deleted then.
 */
export function asOf(changes: readonly Change[], at: number, row?: AnyRow): AnyRow | null {
  let then = row ? fieldsUntil(row, at) : null;
  for (const change of changes) {
    if (readClock(change.clock).ms > at) continue;
    then = then ? mergeRows(then, rowOf(change)) : rowOf(change);
  }
  // Without an id it was not there yet, whatever else is known.
  return then && then.deletedAt === null && then.id !== undefined ? then : null;
}

function fieldsUntil(row: AnyRow, at: number): AnyRow {
  const stamps = Object.fromEntries(Object.entries(row.stamps).filter(([, [clock]]) => readClock(clock).ms <= at));
  const values = Object.fromEntries(Object.keys(stamps).map((field) => [field, row[field]]));
  return { ...values, space: row.space, stamps };
}

/** The last moment of a calendar day where the person is, epoch ms. */
export const endOfDay = (date: string): number => startOfDay(dateOfEpochDay(epochDay(date) + 1)) - 1;
