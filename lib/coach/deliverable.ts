import type { Hit } from './lexicon';
import type { ObjectiveSubject } from './rule';

/** How near to its verb a noun must stand to be what is built. */
const REACH = 4;

/** The verb of making at the head of a title; `null` when what is made cannot be shipped ("build a culture"). */
export function deliverableVerb({ title, lexicon }: Pick<ObjectiveSubject, 'title' | 'lexicon'>): Hit | null {
  const verb = lexicon.verb('outputVerbs', title);
  return verb && !hasAbstractNoun({ title, lexicon }, verb) ? verb : null;
}

/** Does something that cannot be counted or shipped stand next to the verb? */
export const hasAbstractNoun = ({ title, lexicon }: Pick<ObjectiveSubject, 'title' | 'lexicon'>, verb: Hit): boolean =>
  lexicon.find('abstractNouns', title).some(({ start }) => Math.abs(start - verb.start) <= REACH);
