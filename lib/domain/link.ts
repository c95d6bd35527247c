import { keyResultId, linkId, ticketId } from './ids';
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
  origin: z.enum(['hand', 'rule']),
});
export type Link = z.infer<typeof link>;
