import type { KeyResultFacts } from '../facts';
import type { Lexicon } from '../lexicon';
import { read } from '../reading';
import { type KeyResultRule, PASS, warn } from '../rule';

/** A ratio is paired with an absolute number. */
export const guardedRatio: KeyResultRule = {
  id: 'K13',
  appliesTo: 'keyResult',
  kind: 'text',
  severity: 'hint',
  law: 'A ratio is paired with an absolute number',
  question: {
    en: 'How could this share rise while things get worse? Which count should hold at the same time?',
    de: 'Wie könnte dieser Anteil steigen, obwohl es schlechter wird? Welche Menge muss dabei stimmen?',
  },
  bad: {
    text: { en: 'Conversion 8 → 15 %', de: 'Konversion 8 → 15 %' },
    keyResult: { measure: { kind: 'numeric', unit: '%', baseline: 8, target: 15 } },
    others: [],
  },
  good: {
    text: {
      en: 'Conversion 8 → 15 %, beside qualified pipeline of 3 M$',
      de: 'Konversion 8 → 15 %, daneben qualifizierte Pipeline von 3 Mio. $',
    },
    keyResult: { measure: { kind: 'numeric', unit: '%', baseline: 8, target: 15 } },
    others: [{ title: 'Qualified pipeline', measure: { kind: 'numeric', unit: 'M$', baseline: 1, target: 3 } }],
  },
  source: 'OKR checklist; Doerr, Measure What Matters (pair effect and counter-effect)',
  check: ({ facts, keyResult, lexicon }) => {
    if (!isRatio(keyResult, lexicon)) return null;
    const others = facts.keyResults.filter(({ id }) => id !== keyResult.id);
    return others.some((other) => isAbsolute(other, lexicon)) ? PASS : warn();
  },
};

const isRatio = ({ title, measure }: KeyResultFacts, lexicon: Lexicon): boolean =>
  [title, measure?.unit ?? ''].some((text) => text.includes('%') || lexicon.find('ratios', read(text)).length > 0);

const isAbsolute = (keyResult: KeyResultFacts, lexicon: Lexicon): boolean =>
  (keyResult.measure?.kind === 'numeric' || keyResult.measure?.kind === 'threshold') && !isRatio(keyResult, lexicon);
