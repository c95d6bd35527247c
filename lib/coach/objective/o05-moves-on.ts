import { type ObjectiveRule, warnOf } from '../rule';

/** An objective ends somewhere new. */
export const movesOn: ObjectiveRule = {
  id: 'O5',
  appliesTo: 'objective',
  kind: 'text',
  severity: 'warning',
  law: 'An objective ends somewhere new',
  question: {
    en: 'If all went on as it does today, would this be met? Which state should be reached that is not there yet?',
    de: 'Wenn alles bliebe wie heute: Wäre das Ziel erreicht? Welcher Zustand soll entstehen, den es noch nicht gibt?',
  },
  bad: { text: { en: 'Maintain our position in the market', de: 'Unsere Marktposition halten' } },
  good: {
    text: { en: 'Be the first name buyers in our market think of', de: 'An uns denken Käufer in unserem Markt zuerst' },
  },
  source: 'Google re:Work rules; Google OKR playbook, trap 2',
  check: ({ title, lexicon }) => {
    const verb = lexicon.verb('keepVerbs', title);
    const words = lexicon.find('keepWords', title);
    return warnOf([...(verb ? [verb] : []), ...words].map(({ raw }) => raw));
  },
};
