import type { PersonId } from './ids';
import type { Note } from './note';

// Apart from the schema of a note, which the popup has no use for.

/** Whose words a note holds. */
export const voiceOf = ({ saidBy, authorId }: Pick<Note, 'saidBy' | 'authorId'>): PersonId => saidBy ?? authorId;

/** Where a thread stands. `given`: nobody was asked, so nobody owes an answer. */
export type ThreadState = 'open' | 'answered' | 'given' | 'resolved';

/** Answered is what the one who was asked has answered. @param answers the other notes of its thread. */
export function threadState(
  { resolvedAt, askedId }: Pick<Note, 'resolvedAt' | 'askedId'>,
  answers: readonly Pick<Note, 'saidBy' | 'authorId'>[],
): ThreadState {
  if (resolvedAt !== null) return 'resolved';
  if (askedId === null) return 'given';
  return answers.some((answer) => voiceOf(answer) === askedId) ? 'answered' : 'open';
}
