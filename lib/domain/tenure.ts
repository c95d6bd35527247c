import type { Change } from './change';
import { readClock } from './clock';
import type { PersonId } from './ids';

/** From when on somebody held a role; `null` = nobody did. It lasts until the next one begins. */
export interface Tenure {
  readonly personId: PersonId | null;
  /** Epoch ms. */
  readonly since: number;
}

/** Who held a role when. @param changes of one record, in any order. @param field the role, e.g. `ownerId`. */
export function tenuresOf(
  changes: readonly Pick<Change, 'set' | 'clock'>[],
  field: 'ownerId' | 'reviewerId',
): Tenure[] {
  return changes
    .filter(({ set }) => field in set)
    .toSorted((a, b) => (a.clock < b.clock ? -1 : 1))
    .map(({ set, clock }) => ({ personId: (set[field] ?? null) as PersonId | null, since: readClock(clock).ms }));
}

/** Who held the role at a moment; `null` = nobody. @param tenures earliest first. */
export const holderAt = (tenures: readonly Tenure[], at: number): PersonId | null =>
  tenures.findLast(({ since }) => since <= at)?.personId ?? null;
