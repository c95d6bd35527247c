import { keyResultId, linkRuleId } from './ids';
import { ticketRef } from './ticket';
import { z } from './zod';

/**
 * Which tickets of one installation serve a key result, in words that stay true when new ones are made. What is known of
 * tickets here answers all of them but `milestone` and `query`, which only their tracker can.
 */
export const linkRule = z.object({
  id: linkRuleId,
  keyResultId,
  tracker: ticketRef.shape.tracker,
  baseUrl: ticketRef.shape.baseUrl,
  /** Only within this project, as the tracker writes it; `null` = in all of the installation. */
  project: ticketRef.shape.project,
  /**
   * What `value` is: a label's name · a milestone's (version, sprint, iteration) · the key of a ticket that fitting ones are
   * below · a project · an assignee's name on that tracker · a part of the title, `*` = anything between · a query in the
   * tracker's own language.
   */
  match: z.enum(['label', 'milestone', 'parent', 'project', 'assignee', 'title', 'query']),
  value: z.string().check(z.regex(/\S/), z.maxLength(2000)),
});
export type LinkRule = z.infer<typeof linkRule>;
export type RuleMatch = LinkRule['match'];

/** Tickets one rule links at most: beyond that it says too little. */
export const MOST_OF_A_RULE = 500;
