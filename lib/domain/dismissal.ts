import { instant, personId } from './ids';
import { titleText } from './text';
import { z } from './zod';

/** The coach's word that a person set aside for one record. It is kept with the record, so that everybody sees why. */
export const dismissal = z.object({
  /** The coach's rule, e.g. `K7`. */
  ruleId: z.string().check(z.minLength(1), z.maxLength(10)),
  reason: titleText,
  by: personId,
  at: instant,
});
