import { instant, noteId, personId, uuid } from './ids';
import { proseText } from './text';
import { z } from './zod';

/**
 * Something said about a goal, beside its numbers: feedback asked for or given, an answer, a word when looking back on a
 * cycle. Written by its author alone; an answer is a note of its own.
 */
export const note = z.object({
  id: noteId,
  authorId: personId,
  at: instant,
  /** Whose words they are, where the author wrote down what somebody else said; absent or `null` = the author's own. */
  saidBy: z.optional(z.nullable(personId)),
  aboutKind: z.enum(['cycle', 'objective', 'keyResult', 'checkIn']),
  /** Stays when that is deleted: what was said was said. */
  aboutId: uuid,
  /** The note it answers; `null` begins a thread. */
  threadId: z.nullable(noteId),
  /** Who is asked; `null` = nobody, it is given. */
  askedId: z.nullable(personId),
  /** In a retrospective: what helped, what hindered, what to change; else `feedback`. */
  topic: z.enum(['feedback', 'helped', 'hindered', 'change']),
  text: proseText,
  /** When whoever began the thread said that it is settled, epoch ms; `null` = not yet. */
  resolvedAt: z.nullable(instant),
});
export type Note = z.infer<typeof note>;
