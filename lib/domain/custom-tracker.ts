import { table, z } from './zod';

const list = <T extends z.core.$ZodType>(part: T) => z.array(part).check(z.maxLength(100));
const texts = list(z.string().check(z.maxLength(300)));
const selectors = table(texts);

/**
 * A tracker described as data: nothing in it runs, and it is read below its own address alone. Whether it makes sense is
 * `customTrackerFaults`; here stands what may be kept.
 */
export const customTracker = z.object({
  /** Addresses of tickets below the site's own, in the language of `ticket-pattern.ts`. */
  tickets: texts,
  /** On a ticket's own page: what is read → where, the first that is there. See `CUSTOM_FIELDS`. */
  page: selectors,
  /** Kinds of rows and cards, likewise, with `row` and `link` beside the fields. */
  rows: list(selectors),
});
export type CustomTracker = z.infer<typeof customTracker>;
