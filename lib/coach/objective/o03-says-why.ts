import { hasAbstractNoun } from '../deliverable';
import { quantitiesOf } from '../numbers';
import { type ObjectiveRule, PASS, warn } from '../rule';
import { countWords } from '../size';
import type { ListName } from '../word-lists';

/** A metric that moves is given a reason. */
export const saysWhy: ObjectiveRule = {
  id: 'O3',
  appliesTo: 'objective',
  kind: 'text',
  severity: 'warning',
  law: 'A metric that moves is given a reason',
  question: {
    en: 'What would this make possible? Does the direction of a number inspire anyone without its reason?',
    de: 'Was würde dadurch möglich? Reicht die Richtung einer Zahl als Ziel, oder fehlt noch, wofür?',
  },
  bad: { text: { en: 'Reduce costs', de: 'Kosten senken' } },
  good: {
    text: {
      en: 'Run lean enough to fund the second product line',
      de: 'So schlank arbeiten, dass es für die zweite Produktlinie reicht',
    },
  },
  source: 'OpenOKR method',
  check: ({ title, lexicon, facts }) => {
    const lists: readonly ListName[] = quantitiesOf(title, lexicon).length > 0 ? [...MOVES, 'attain'] : MOVES;
    const verb = lists.map((list) => lexicon.verb(list, title)).find((hit) => hit !== null);
    if (!verb || hasAbstractNoun({ title, lexicon }, verb)) return PASS;
    if (countWords(facts.objective.why) >= ENOUGH_WORDS) return PASS;
    // "to 20 points" is where it ends, "to fund a product" is why.
    const reasons = lexicon.find('purpose', title).filter((hit) => !title.tokens[hit.start + hit.length]?.isNumber);
    return reasons.some(({ start }) => start > verb.start) ? PASS : warn([verb.raw]);
  },
};

/** A number is moved by these; one that is there is also arrived at. */
const MOVES = ['raise', 'lower', 'move'] as const;
/** Words of "why" that make a reason. */
const ENOUGH_WORDS = 3;
