import { keyResultId, linkId, linkRuleId, ticketId } from './ids';
import { z } from './zod';

/** A ticket serves a key result. Many to many on purpose. */
export const link = z.object({
  id: linkId,
  ticketId,
  keyResultId,
  role: z.enum(['contributes', 'supports']),
  /** Part of the ticket that counts here, 0–1; `null` = its equal part, one over the number of its links. */
  share: z.nullable(z.number().check(z.minimum(0), z.maximum(1))),
  includeChildren: z.boolean(),
  /** Whose it is: a person's, who made or confirmed it, or a rule's, which may take it away again. */
  origin: z.enum(['hand', 'rule']),
  /** The rule that made it. A link taken away by its rule has none, so what still names one was taken away by a person. */
  ruleId: z.optional(z.nullable(linkRuleId)),
});
export type Link = z.infer<typeof link>;
