import { type ObjectiveRule, PASS, warn } from '../rule';
import { sentenceOf } from '../sentence';

/** Objective, date and key results make one sentence. */
export const readsAsSentence: ObjectiveRule = {
  id: 'O16',
  appliesTo: 'objective',
  kind: 'structural',
  severity: 'hint',
  law: 'Objective, date and key results make one sentence',
  question: {
    en: 'Read it aloud as one sentence. Does anything stumble, or stay blank?',
    de: 'Lest es laut als einen Satz. Stolpert etwas, oder bleibt etwas leer?',
  },
  bad: {
    text: { en: 'I will … by …, as measured by …', de: 'Ich erreiche „…“ bis …, gemessen an: …' },
    facts: { keyResults: [] },
  },
  good: {
    text: {
      en: 'I will make mobile the way customers prefer by 30 September, as measured by …',
      de: 'Ich erreiche „Kunden erreichen uns am liebsten mobil“ bis 30. September, gemessen an: …',
    },
    others: [{}],
  },
  source: 'GitLab documentation on OKRs',
  check: ({ facts, lexicon }) => {
    const sentence = sentenceOf(facts, lexicon);
    return sentence.isComplete ? PASS : warn([sentence.text]);
  },
};
