import { saysNumber } from '../measures';
import { type KeyResultRule, PASS, warnOf } from '../rule';

/** A change comes with its size. */
export const noVagueness: KeyResultRule = {
  id: 'K7',
  appliesTo: 'keyResult',
  kind: 'text',
  severity: 'warning',
  law: 'A change comes with its size',
  question: {
    en: 'How much would be enough? Which figure would end the discussion?',
    de: 'Wie viel wäre genug? Welche Zahl würde die Diskussion beenden?',
  },
  bad: { text: { en: 'Improve sign-ups', de: 'Mehr Anmeldungen' }, keyResult: { measure: null } },
  good: {
    text: { en: 'Daily sign-ups +25 % by 1 May', de: 'Tägliche Anmeldungen +25 % bis 1. Mai' },
    keyResult: { measure: null },
  },
  source: 'Google OKR playbook; OKR rubric scorer',
  check: (subject) => {
    if (saysNumber(subject)) return PASS;
    return warnOf(subject.lexicon.find('vague', subject.title).map(({ raw }) => raw));
  },
};
