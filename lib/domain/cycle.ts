import { isoDate, cycleId } from './ids';
import { z } from './zod';
import { titleText } from './text';

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
  anchorDay: z.int().check(z.minimum(0), z.maximum(6)),
});
export type Cycle = z.infer<typeof cycle>;

/** Days between check-ins. A month counts 28 so that due days keep their weekday. */
export const CADENCE_DAYS: Readonly<Record<Cadence, number>> = { weekly: 7, biweekly: 14, monthly: 28 };
