import { type ObjectiveRule, PASS, warn } from '../rule';
import { countWords } from '../size';

/** An objective is one line of a few words. */
export const oneLine: ObjectiveRule = {
  id: 'O4',
  appliesTo: 'objective',
  kind: 'structural',
  severity: 'warning',
  law: 'An objective is one line of a few words',
  question: {
    en: 'Could a colleague repeat it after hearing it once, and still know what is meant?',
    de: 'Könnte jemand das Ziel nach einmaligem Hören wiederholen und wüsste, was gemeint ist?',
  },
  bad: { text: { en: 'Ownership', de: 'Verantwortung' }, isTitle: true },
  good: {
    text: { en: 'Build a culture of ownership', de: 'Eine Kultur der Verantwortung schaffen' },
    isTitle: true,
  },
  source: 'OpenOKR method; Google OKR playbook; WeekPlan guide',
  check: ({ title, lexicon }) => {
    const words = countWords(title);
    const { min, max } = lexicon.objectiveWords;
    const isOneLine = !/[\r\n\u2028]/.test(title.text.trim());
    return words >= min && words <= max && isOneLine ? PASS : warn([String(words)]);
  },
};
