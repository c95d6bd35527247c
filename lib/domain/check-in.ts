import { checkInId, instant, keyResultId, personId } from './ids';
import { health } from './key-result';
import { proseText } from './text';
import { whole, z } from './zod';

/** What an owner said about a key result at one moment. Never edited: a correction is a new check-in. */
export const checkIn = z.object({
  id: checkInId,
  keyResultId,
  authorId: personId,
  at: instant,
  /** The metric then; `null` = not measured this time. */
  value: z.nullable(z.number()),
  /** How sure the author is that the target is reached, 0–10. */
  confidence: whole().check(z.minimum(0), z.maximum(10)),
  /** The author's own verdict; `null` leaves it to the computed status. */
  status: z.nullable(health),
  note: proseText,
  blocker: proseText,
  /** The linked work at that moment, so that history survives later edits. Sizes in the key result's own size unit. */
  work: z.object({
    linked: whole(),
    done: whole(),
    plannedSize: z.number(),
    doneSize: z.number(),
  }),
  /** Who still has to acknowledge it, decided when it was made; absent or `null` = nobody, or they did. */
  readerId: z.optional(z.nullable(personId)),
  acknowledgedBy: z.nullable(personId),
  acknowledgedAt: z.nullable(instant),
});
export type CheckIn = z.infer<typeof checkIn>;
