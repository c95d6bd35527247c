import { type Closing, EXPECTED_SCORE, type Grade } from './grade';
import type { Objective } from './objective';
import { type RootCause, rootCause } from './root-cause';

/** The one word nobody but a person can say of an objective's end: the cause of its miss, or what came of it. */
export type ClosingWord = RootCause | Grade['outcome'] | 'dropped';

/**
 * The words that fit: what was measured says how far it came and leaves the cause of a miss to be named; where nothing was
 * measured, whether it was reached as well. Anything may be dropped on purpose.
 * @param suggested `null` = nothing was measured.
 */
export function closingWords(kind: Objective['kind'], suggested: Grade | null): readonly ClosingWord[] {
  const came: readonly ClosingWord[] = suggested ? (suggested.needsCause ? [] : [suggested.outcome]) : ['achieved'];
  const missed: readonly ClosingWord[] = EXPECTED_SCORE[kind] === null ? ['missed'] : rootCause.options;
  return [...came, ...(suggested && !suggested.needsCause ? [] : missed), 'dropped'];
}

/** What follows from such a word: a score where nothing suggests one, 1 for reached and 0 for all else. */
export const closingOf = (word: ClosingWord, suggested: Grade | null): Omit<Closing, 'reason'> => ({
  score: suggested?.score ?? (word === 'achieved' ? 1 : 0),
  cause: rootCause.safeParse(word).data ?? null,
  isDropped: word === 'dropped',
});
