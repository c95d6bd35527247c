import { instant, keyResultId, kudosId, personId, ticketId } from './ids';
import { titleText } from './text';
import { z } from './zod';

/**
 * A receipt of thanks: who moved what, shown by which work, in a sentence. Written by its author alone. Nothing is counted
 * from it: no points, no ranking.
 */
export const kudos = z.object({
  id: kudosId,
  authorId: personId,
  toId: personId,
  at: instant,
  /** What was moved; `null` = a thank-you for something else. Stays when the key result is deleted. */
  keyResultId: z.nullable(keyResultId),
  /** The work that shows it, named as it was then: a ticket may be forgotten, a receipt is not. */
  tickets: z.array(z.object({ id: ticketId, title: titleText })).check(z.maxLength(200)),
  text: titleText,
});
export type Kudos = z.infer<typeof kudos>;
