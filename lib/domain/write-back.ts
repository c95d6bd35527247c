import type { TroubleCode } from './tracker-trouble';

/** A person wants a comment on linked tickets of one tracker, so that colleagues without Throughline see what they are for. */
export interface WriteBack {
  /** The comment; `PLACE` stands for the titles of key results. */
  readonly words: string;
  /** Every comment of ours is to be taken away, and none written. */
  readonly isEnding: boolean;
  /** Of the last change to links that was looked at: what was linked before nobody hears of. */
  readonly clock: string;
}

/** What the titles stand for in the words. */
export const PLACE = '{key result}';
export const MAX_WORDS = 300;

/** A comment of ours on one ticket. Kept until it is gone there, by which it can be changed and taken away. */
export interface Written {
  /** The last that was written, or tried to be. */
  readonly text: string;
  /** The tracker's own; `null` = it is not there, or nobody knows. */
  readonly remoteId: string | null;
  /** `due`: to be brought in line · `unsure`: we were stopped while it was written, so it may be there already. */
  readonly state: 'due' | 'writing' | 'written' | 'unsure';
  /** What was in the way the last time. */
  readonly trouble: TroubleCode | null;
  /** In a row. */
  readonly failures: number;
  /** Not before this moment again, epoch ms. */
  readonly nextAt: number;
}

/**
 * What a comment says, of key results by their titles; `null` = there is nothing to say. Nobody is called by it: `@` is kept
 * apart from the name behind it.
 */
export function noteText(words: string, titles: readonly string[]): string | null {
  if (titles.length === 0) return null;
  const named = titles.map((title) => title.replaceAll('@', '@\u200b').replace(/\s+/g, ' ')).join(' · ');
  return words.replaceAll(PLACE, () => named);
}

const MINUTE = 60_000;
/** After so many attempts a person is asked. */
export const MOST_ATTEMPTS = 5;

/** A comment that could not be written or taken away: later, and later still. */
export const afterFailedNote = (before: Written, trouble: TroubleCode, now: number): Written => ({
  ...before,
  state: 'due',
  trouble,
  failures: before.failures + 1,
  nextAt: now + 15 * MINUTE * 2 ** Math.min(before.failures, 6),
});
