import { cadence } from './cycle';
import { STATUS_RULE_IDS } from './status-rule';
import { z } from './zod';

/** There is one row of them in a workspace. */
export const SETTINGS_ID = 'settings';

const words = z.optional(z.array(z.string().check(z.minLength(1), z.maxLength(100))).check(z.maxLength(1000)));
const name = z.string().check(z.maxLength(40));

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
  coachWords: z.optional(z.nullable(z.record(name, z.record(name, z.object({ add: words, remove: words }))))),
});
export type Settings = z.infer<typeof settings>;

/** Every setting with a value. */
export type Choices = { readonly [K in Exclude<keyof Settings, 'id'>]-?: NonNullable<Settings[K]> };

const DEFAULTS: Choices = { statusRule: 'throughline', inProgressCredit: 0, cadence: 'weekly', coachWords: {} };

/** What holds: the choices made, the defaults for the rest. @param chosen `undefined` = nothing was ever chosen. */
export const choicesIn = (chosen: Partial<Settings> | undefined): Choices => ({
  statusRule: chosen?.statusRule ?? DEFAULTS.statusRule,
  inProgressCredit: chosen?.inProgressCredit ?? DEFAULTS.inProgressCredit,
  cadence: chosen?.cadence ?? DEFAULTS.cadence,
  coachWords: chosen?.coachWords ?? DEFAULTS.coachWords,
});
