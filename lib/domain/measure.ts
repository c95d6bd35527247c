import { z } from './zod';

/** A number that moves from `baseline` to `target`, up or down. */
const numeric = z.object({
  kind: z.literal('numeric'),
  /** What is counted, e.g. `ms`, `%`, `signups`; may be empty. */
  unit: z.string().check(z.maxLength(40)),
  baseline: z.number(),
  target: z.number(),
});

/** The linked work itself is the measure. */
const work = z.object({
  kind: z.literal('work'),
  /** `allLinked`: everything linked is the plan. A number: that many finished tickets are the plan. */
  denominator: z.union([z.literal('allLinked'), z.int().check(z.minimum(1))]),
});

/** How a key result is measured. */
export const measure = z.discriminatedUnion('kind', [numeric, work]);
export type Measure = z.infer<typeof measure>;
export type NumericMeasure = z.infer<typeof numeric>;
export type WorkMeasure = z.infer<typeof work>;
