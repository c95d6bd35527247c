import { dismissal } from './dismissal';
import { instant, isoDate, keyResultId, objectiveId, personId } from './ids';
import { measure } from './measure';
import { phase } from './phase';
import { titleText } from './text';
import { z } from './zod';

/** What a ticket weighs among the work of a key result. */
export const workSize = z.enum(['count', 'points', 'minutes', 'share']);
export type WorkSize = z.infer<typeof workSize>;

/** Health as a person reads it; worst is last. */
export const health = z.enum(['on_track', 'behind', 'at_risk', 'off_track']);
export type Health = z.infer<typeof health>;

/** A person's own verdict over the computed one, which stays visible beside it. */
export const override = z.object({
  status: health,
  by: personId,
  at: instant,
  reason: titleText,
  /** `once`: until the next check-in. `hold`: until it is taken back. */
  mode: z.enum(['once', 'hold']),
});

/** How we know an objective is reached. */
export const keyResult = z.object({
  id: keyResultId,
  objectiveId,
  title: titleText,
  /** Exactly one person answers for it; `null` only while nobody does, which is shown as a crack. */
  ownerId: z.nullable(personId),
  contributors: z.array(personId),
  weight: z.number().check(z.nonnegative()),
  /** Its own due date; `null` = the end of its cycle. */
  dueOn: z.nullable(isoDate),
  /** Expected progress on certain days, where the owner says it will not be linear; absent or `null` = linear. */
  phases: z.optional(z.nullable(z.array(phase))),
  evidenceUrl: z.nullable(z.string().check(z.regex(/^https?:\/\//), z.maxLength(2000))),
  leadLag: z.nullable(z.enum(['lead', 'lag'])),
  measure,
  sizeBy: workSize,
  override: z.nullable(override),
  /** Coaching rules that were set aside here. */
  dismissals: z.optional(z.nullable(z.array(dismissal))),
});
export type KeyResult = z.infer<typeof keyResult>;
