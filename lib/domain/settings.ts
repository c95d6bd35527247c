import { SETTINGS_ID } from './choices';
import { cadence } from './cycle';
import { STATUS_RULE_IDS } from './status-rule';
import { table, z } from './zod';

const words = z.optional(z.array(z.string().check(z.minLength(1), z.maxLength(100))).check(z.maxLength(1000)));
const named = <T extends z.core.$ZodType>(value: T) =>
  table(value).check(z.refine((all) => Object.keys(all).every((name) => name.length <= 40), 'name too long'));

/** What a workspace chose. A field that is absent or `null` was never chosen, and the default holds. */
export const settings = z.object({
  id: z.literal(SETTINGS_ID),
  /** Whose rule makes a status out of progress and expected progress. */
  statusRule: z.optional(z.nullable(z.enum(STATUS_RULE_IDS))),
  /** What work in progress earns. */
  inProgressCredit: z.optional(z.nullable(z.literal([0, 0.25, 0.5]))),
  /** How often key results of a new cycle want a check-in. */
  cadence: z.optional(z.nullable(cadence)),
  /** Words added to and taken from the coach's lists, by language and list. */
  coachWords: z.optional(z.nullable(named(named(z.object({ add: words, remove: words }))))),
});
export type Settings = z.infer<typeof settings>;
