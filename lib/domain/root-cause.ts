import { z } from './zod';

/** Why an objective was missed. Exactly one, so that causes can be counted over cycles and something can be done. */
export const rootCause = z.enum([
  'wrong_goal',
  'wrong_bet',
  'no_time',
  'no_people',
  'blocked',
  'started_late',
  'unmeasured',
  'world_changed',
]);
export type RootCause = z.infer<typeof rootCause>;
