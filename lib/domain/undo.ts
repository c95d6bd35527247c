import type { Change } from './change';
import { SETTINGS_ID } from './choices';
import { isSame } from './same';

/** What taking back one record's part of an act comes to. */
export interface Reversal {
  /** Fields to set back. Empty when there is nothing (left) to take back. */
  readonly set: Readonly<Record<string, unknown>>;
  /** Fields that have another value than the act gave them: somebody changed them since. */
  readonly conflicts: readonly string[];
  /** The act made the record, so taking it back deletes it, changed since or not. */
  readonly isCreation: boolean;
}

type Values = Readonly<Record<string, unknown>>;

/**
 * Compares what an act gave one record with what the record is now, field by field: a field that still has the act's
 * value goes back to the one before, a field that is back already stays, every other one is in conflict. Values decide,
 * not stamps: an edit that was itself taken back stands in nobody's way.
 * @param changes the act's changes of one record, earliest first.
 * @param row the record as it is.
 * @param now epoch ms, for the deletion of what the act made.
 */
export function reversalOf(changes: readonly Pick<Change, 'set' | 'was'>[], row: Values, now: number): Reversal {
  const given: Values = Object.assign({}, ...changes.map(({ set }) => set));
  // Field by field, so that one that did not exist before the act's first write is absent here.
  const before: Record<string, unknown> = {};
  for (const { set, was } of changes.toReversed()) for (const field of Object.keys(set)) before[field] = was[field];
  // Settings are there before anybody chose.
  const isCreation = 'id' in given && given.id !== SETTINGS_ID;
  const isGone = row.deletedAt !== null;
  // What is absent is as good as `null`: a journal cannot say "absent", so an undo writes `null`.
  const differs = (field: string, values: Values) => !isSame(row[field] ?? null, values[field] ?? null);
  const isChanged = (field: string) => differs(field, given);
  if (isCreation && isGone) return { set: {}, conflicts: [], isCreation };
  if (isCreation) return { set: { deletedAt: now }, conflicts: Object.keys(given).filter(isChanged), isCreation };
  const moved = Object.keys(given).filter((field) => field !== 'id' && differs(field, before));
  const conflicts = moved.filter(isChanged);
  // A deleted record has to come back first: nobody would see what changes in it.
  if (isGone && !('deletedAt' in given) && moved.length > 0)
    return { set: {}, conflicts: ['deletedAt', ...conflicts], isCreation };
  const back = moved.filter((field) => !isChanged(field));
  return { set: Object.fromEntries(back.map((field) => [field, before[field] ?? null])), conflicts, isCreation };
}
