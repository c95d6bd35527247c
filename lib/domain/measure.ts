import { titleText } from './text';
import { whole, z } from './zod';

/** What is counted, e.g. `ms`, `%`, `signups`; may be empty. */
const unit = z.string().check(z.maxLength(40));

/** A number that moves from `baseline` to `target`, up or down. */
const numeric = z.object({
  kind: z.literal('numeric'),
  unit,
  baseline: z.number(),
  target: z.number(),
});

/** A number that has to stay within limits, period after period. Source: ServiceNow, Oboard, UpRaise's "maintain". */
const threshold = z.object({
  kind: z.literal('threshold'),
  unit,
  op: z.enum(['≥', '≤', 'between']),
  /** One limit, or the lower and the upper one for `between`; a limit itself is inside. */
  limits: z.array(z.number()).check(z.minLength(1), z.maxLength(2)),
  /** Which of the measured values has to be inside: the last, their mean, the worst, or the share of periods that were. */
  aggregate: z.enum(['latest', 'average', 'worst', 'shareOfPeriods']),
});

/** Steps that are done or not, each with its weight. */
const milestone = z.object({
  kind: z.literal('milestone'),
  steps: z.array(z.object({ name: titleText, weight: z.number().check(z.nonnegative()), done: z.boolean() })),
});

/** Three described outcomes, each better than the one before. A check-in says which is reached: 0 none, 1 commit, 2 target, 3 stretch. */
const ordinal = z.object({ kind: z.literal('ordinal'), commit: titleText, target: titleText, stretch: titleText });

/** True or not: a check-in says 1 or 0. */
const boolean = z.object({ kind: z.literal('boolean') });

/** Establish a number nobody knows yet: the first measured value completes it. Source: Viva Goals' baseline key result. */
const baseline = z.object({ kind: z.literal('baseline'), unit });

/** The linked work itself is the measure. */
const work = z.object({
  kind: z.literal('work'),
  /** `allLinked`: everything linked is the plan. A number: that much finished work is the plan, in the key result's size unit. */
  denominator: z.union([z.literal('allLinked'), whole().check(z.minimum(1))]),
});

/** How a key result is measured. `kind` tells them apart: zod's own way to weighs half a kilobyte more in the background. */
export const measure = z.union([numeric, threshold, milestone, ordinal, boolean, baseline, work]);
export type Measure = z.infer<typeof measure>;
export type NumericMeasure = z.infer<typeof numeric>;
export type ThresholdMeasure = z.infer<typeof threshold>;
export type MilestoneMeasure = z.infer<typeof milestone>;
