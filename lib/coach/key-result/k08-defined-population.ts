import { saysNumber } from '../measures';
import { read } from '../reading';
import { type KeyResultRule, PASS, warnOf } from '../rule';

/** Who is counted, and in what time, is said. */
export const definedPopulation: KeyResultRule = {
  id: 'K8',
  appliesTo: 'keyResult',
  kind: 'text',
  severity: 'hint',
  law: 'Who is counted, and in what time, is said',
  question: {
    en: 'Would two people counting this arrive at the same number? Who counts in, and within which days?',
    de: 'Kämen zwei Personen beim Zählen auf dieselbe Zahl? Wer zählt mit, und in welchem Zeitraum?',
  },
  bad: {
    text: { en: '1 million users', de: '1 Million Nutzer' },
    keyResult: { measure: { kind: 'numeric', unit: 'users', baseline: 0, target: 1000000 } },
  },
  good: {
    text: { en: '1 million users active in the last 7 days', de: '1 Million Nutzer, die in 7 Tagen aktiv waren' },
    keyResult: { measure: { kind: 'numeric', unit: 'users active in 7 days', baseline: 0, target: 1000000 } },
  },
  source: 'Google OKR playbook, unambiguous metrics',
  check: (subject) => {
    const { title, lexicon, keyResult } = subject;
    if (!saysNumber(subject)) return PASS;
    const unit = read(keyResult.measure?.unit ?? '');
    const isDefined = [title, unit].some((text) => lexicon.find('qualifiers', text).length > 0);
    const people = [title, unit].flatMap((text) => lexicon.find('populations', text).map(({ raw }) => raw));
    return warnOf(isDefined ? [] : [...new Set(people)]);
  },
};
