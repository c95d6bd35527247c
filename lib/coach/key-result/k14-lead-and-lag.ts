import { type ObjectiveRule, PASS, TODO, warn } from '../rule';

/** The set has a leading and a lagging key result. */
export const leadAndLag: ObjectiveRule = {
  id: 'K14',
  appliesTo: 'objective',
  kind: 'set',
  severity: 'hint',
  law: 'The set has a leading and a lagging key result',
  question: {
    en: 'Which of these moves early enough to warn you, and which one proves it in the end?',
    de: 'Welches davon bewegt sich früh genug, um zu warnen, und welches beweist es am Ende?',
  },
  bad: {
    text: { en: 'All lagging', de: 'Alle nachlaufend' },
    keyResult: { leadLag: 'lag' },
    others: [{ leadLag: 'lag' }],
  },
  good: {
    text: { en: 'One leading, one lagging', de: 'Eines vorlaufend, eines nachlaufend' },
    keyResult: { leadLag: 'lag' },
    others: [{ leadLag: 'lead' }],
  },
  source: 'OpenOKR method, KR-4',
  check: ({ facts: { keyResults } }) => {
    if (keyResults.length < 2) return null;
    const sides = new Set(keyResults.map(({ leadLag }) => leadLag));
    if (sides.has('lead') && sides.has('lag')) return PASS;
    return sides.has(null) ? TODO : warn([...sides].filter((side) => side !== null));
  },
};
