import type { KeyResultRollUp } from '../../domain/roll-up';
import type { Database } from '../db';

/**
 * From now on kept numbers that are no numbers count as missing wherever this context reads them: a screen says nothing
 * rather than "NaN".
 * @param mend makes them anew; asked once at a time, when some are met.
 */
export function readOnlyWholeNumbers(db: Database, mend: () => Promise<unknown>): void {
  let isAsked = false;
  db.rollUps.hook('reading', (row: KeyResultRollUp | undefined) => {
    if (row === undefined || isWhole(row)) return row;
    if (!isAsked) {
      isAsked = true;
      // Outside of the transaction that reads.
      setTimeout(() => void mend().finally(() => (isAsked = false)));
    }
    return undefined;
  });
}

/** Are all figures there, and numbers? A row whose bytes were flipped may have lost any of them. */
function isWhole({ work, outcome }: KeyResultRollUp): boolean {
  if (typeof work !== 'object' || work === null || outcome === undefined) return false;
  const { plannedSize, doneSize, linked, open, inProgress, done, cancelled, unknown, unestimated, assumedSize } = work;
  return [
    ...[plannedSize, doneSize, linked, open, inProgress, done, cancelled, unknown, unestimated, assumedSize],
    ...[work.ratio ?? 0, outcome?.raw ?? 0, outcome?.ratio ?? 0, outcome?.current ?? 0],
  ].every(Number.isFinite);
}
