import { isWhole, type KeyResultRollUp } from '../../domain/roll-up';
import type { Database } from '../db';

/**
 * From now on kept numbers that are no numbers count as missing wherever this context reads them, and whatever is missing
 * is made anew: until then, screens compute it each time.
 * @param mend makes them anew; asked once at a time, when some are met.
 */
export function readOnlyWholeNumbers(db: Database, mend: () => Promise<unknown>): void {
  let isAsked = false;
  db.rollUps.hook('reading', (row: KeyResultRollUp | undefined) => {
    if (isWhole(row)) return row;
    if (!isAsked) {
      isAsked = true;
      // Outside of the transaction that reads.
      setTimeout(() => void mend().finally(() => (isAsked = false)));
    }
    return undefined;
  });
}
