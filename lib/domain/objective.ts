import { dismissal } from './dismissal';
import { cycleId, keyResultId, objectiveId, personId } from './ids';
import { rootCause } from './root-cause';
import { proseText, titleText } from './text';
import { z } from './zod';

/** What an objective serves: one objective or one key result above it, at most one. */
export const alignment = z.union([z.object({ objectiveId }), z.object({ keyResultId })]);

/** Where we want to get. Says no number; its key results do. */
export const objective = z.object({
  id: objectiveId,
  title: titleText,
  why: proseText,
  cycleId,
  /** Exactly one person answers for it; `null` only while nobody does, which is shown as a crack. */
  ownerId: z.nullable(personId),
  /** Acknowledges the check-ins of its key results; absent or `null` = nobody does. Never the owner. */
  reviewerId: z.optional(z.nullable(personId)),
  level: z.enum(['company', 'department', 'team', 'personal']),
  /** Committed expects 1.0 at the end, aspirational 0.7, learning an answer. */
  kind: z.enum(['committed', 'aspirational', 'learning']),
  parent: z.nullable(alignment),
  /** Where there is no parent: what it contributes to, in a sentence. */
  contribution: proseText,
  state: z.enum(['draft', 'active', 'closed']),
  weight: z.number().check(z.nonnegative()),
  /** Set at close. */
  outcome: z.nullable(z.enum(['achieved', 'partial', 'missed', 'dropped'])),
  /** 0–1, set at close. */
  score: z.nullable(z.number().check(z.minimum(0), z.maximum(1))),
  /** Set at close where it was missed; absent or `null` = it was not, or it was dropped. */
  cause: z.optional(z.nullable(rootCause)),
  retrospective: proseText,
  /** The owner's answer: could every key result be reached and this still fail? Absent or `null` = not asked yet. */
  couldStillFail: z.optional(z.nullable(z.boolean())),
  /** Coaching rules that were set aside here. */
  dismissals: z.optional(z.nullable(z.array(dismissal))),
  /** The objective of another cycle it goes on with; absent = none. */
  carriedFrom: z.optional(z.nullable(objectiveId)),
});
export type Objective = z.infer<typeof objective>;
