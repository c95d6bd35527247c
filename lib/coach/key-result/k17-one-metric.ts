import type { Lexicon } from '../lexicon';
import { type Reading, read } from '../reading';
import { type KeyResultRule, PASS, warn } from '../rule';

/** One metric for one key result, one key result for one metric. */
export const oneMetric: KeyResultRule = {
  id: 'K17',
  appliesTo: 'keyResult',
  kind: 'set',
  severity: 'hint',
  law: 'One metric for one key result, one key result for one metric',
  question: {
    en: 'If one half moved and the other did not, what would you report? Should each number stand alone, and only once?',
    de: 'Wenn sich nur eine Hälfte bewegt: Was würdet ihr melden? Sollte jede Zahl allein stehen, und nur einmal?',
  },
  bad: { text: { en: 'Retention and NPS', de: 'Kundenbindung und NPS' }, isTitle: true },
  good: {
    text: { en: 'Retention', de: 'Kundenbindung' },
    isTitle: true,
    others: [{ title: 'NPS' }],
  },
  source: 'OpenOKR method, conflict types; minibooks OKR chapter',
  check: ({ facts, keyResult, title, lexicon }) => {
    const joined = twoMetrics(title, lexicon);
    if (joined.length > 0) return warn(joined);
    const own = metricOf(title, lexicon);
    const twin = facts.keyResults.find(({ id, title: other }) => id !== keyResult.id && isSame(own, other, lexicon));
    return twin ? warn([twin.title]) : PASS;
  },
};

/** The two metrics on both sides of an "and". */
function twoMetrics(title: Reading, lexicon: Lexicon): readonly string[] {
  const metrics = lexicon.find('metrics', title);
  for (const joiner of lexicon.find('joiners', title)) {
    const before = metrics.filter(({ start }) => start < joiner.start).at(-1);
    const after = metrics.find(({ start }) => start > joiner.start && start - joiner.start <= REACH);
    if (before && after && before.raw.toLowerCase() !== after.raw.toLowerCase()) return [before.raw, after.raw];
  }
  return [];
}

/** How far behind an "and" the second metric may stand: "and average response time". */
const REACH = 3;

/** The words that say what is measured, in no order: no numbers, directions, vague or empty words. */
function metricOf(title: Reading, lexicon: Lexicon): string {
  const skipped = new Set(
    (['stopWords', 'raise', 'lower', 'move', 'vague', 'months'] as const).flatMap((list) =>
      lexicon.find(list, title).flatMap(({ start, length }) => Array.from({ length }, (_, i) => start + i)),
    ),
  );
  const words = title.tokens.filter(({ raw }, i) => !skipped.has(i) && /^\p{L}/u.test(raw));
  return [...new Set(words.map(({ text }) => text))].sort().join(' ');
}

const isSame = (own: string, other: string, lexicon: Lexicon): boolean =>
  own !== '' && own === metricOf(read(other), lexicon);
