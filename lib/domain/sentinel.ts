import { COUNTED, type Counts } from './snapshot';

/**
 * What is remembered of the database outside of it, to tell lost data from a new user. Content scripts can read it in
 * Firefox, so it says nothing about anybody: how many rows about, and when the last act was.
 */
export interface Sentinel {
  /** Version of the database. */
  readonly schema: number;
  /** Clock of the last act; `''` before the first. */
  readonly clock: string;
  /** Rows by kind, rounded down. Rows are never removed, since deletion is a field: there can only be more. */
  readonly counts: Counts;
  /** When the rows were counted, epoch ms. */
  readonly countedAt: number;
}

/**
 * `new`: nothing there, and nothing ever was. `empty`: nothing there, but there was. `shrunken`: rows are missing.
 * `behind`: the last acts are missing. `unreadable`: it does not open or answer.
 */
export type Verdict = 'well' | 'new' | 'empty' | 'shrunken' | 'behind' | 'unreadable';

/** Nothing may be written while the database is one of these. */
export const isSuspect = (verdict: Verdict): boolean => verdict !== 'well' && verdict !== 'new';

/**
 * Judges a database by what is remembered of it.
 * @param remembered by the sentinel, or else by the newest snapshot; `null` when nothing is.
 */
export function judge(found: Sentinel, remembered: Sentinel | null): Verdict {
  if (!remembered || isBlank(remembered)) return isBlank(found) ? 'new' : 'well';
  if (isBlank(found)) return 'empty';
  if (COUNTED.some((kind) => found.counts[kind] < (remembered.counts[kind] ?? 0))) return 'shrunken';
  return found.clock < remembered.clock ? 'behind' : 'well';
}

const isBlank = ({ clock, counts }: Sentinel): boolean => clock === '' && COUNTED.every((kind) => !counts[kind]);

/** Two leading digits are enough to notice a loss, and tell less. */
export function roundDown(count: number): number {
  const step = 10 ** Math.max(0, `${count}`.length - 2);
  return Math.floor(count / step) * step;
}
