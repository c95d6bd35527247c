import { cycleId, isoDate } from './ids';
import { titleText } from './text';
import { whole, z } from './zod';

export const cadence = z.enum(['weekly', 'biweekly', 'monthly']);
export type Cadence = z.infer<typeof cadence>;

/** A stretch of time objectives are written for. Without dates it is the "someday" backlog. */
export const cycle = z.object({
  id: cycleId,
  name: titleText,
  startsOn: z.nullable(isoDate),
  endsOn: z.nullable(isoDate),
  state: z.enum(['planning', 'active', 'closing', 'closed']),
  /** How often each key result wants a check-in. */
  cadence,
  /** Weekday check-ins are due, 0 = Sunday … 6 = Saturday. */
  anchorDay: whole().check(z.minimum(0), z.maximum(6)),
});
export type Cycle = z.infer<typeof cycle>;
