import { daysBetween } from './calendar';
import type { WorkWeek } from './futures';

/** One linked ticket as far as throughput needs it. Cancelled tickets are left out. */
export interface PieceHistory {
  readonly size: number;
  /** When it joined the plan. */
  readonly addedOn: string;
  /** When it was last finished; `null` while it is open, also when reopened. */
  readonly doneOn: string | null;
}

/** Two years: with the weight a week loses by age, older ones count nothing. */
const LONGEST_WEEKS = 104;

/**
 * Whole weeks from the first piece until yesterday, oldest first, the last `LONGEST_WEEKS` of them. What joined in the
 * first week is the plan, what came later is growth.
 */
export function workWeeks(pieces: readonly PieceHistory[], today: string): readonly WorkWeek[] {
  const daysAgo = (date: string) => daysBetween(date, today);
  const oldest = Math.max(0, ...pieces.map(({ addedOn }) => daysAgo(addedOn)));
  const length = Math.min(LONGEST_WEEKS, Math.floor(oldest / 7));
  const weeks = Array.from({ length }, () => ({ done: 0, added: 0 }));
  const weekOf = (date: string) => weeks[length - 1 - Math.floor((daysAgo(date) - 1) / 7)];
  for (const { size, addedOn, doneOn } of pieces) {
    const added = weekOf(addedOn);
    if (added && added !== weeks[0]) added.added += size;
    const done = doneOn === null ? undefined : weekOf(doneOn);
    if (done) done.done += size;
  }
  return weeks;
}
