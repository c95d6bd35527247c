import { fail, type ObjectiveRule, PASS, warn } from '../rule';

/** An objective has two to five key results. */
export const fewKeyResults: ObjectiveRule = {
  id: 'O10',
  appliesTo: 'objective',
  kind: 'structural',
  severity: 'error',
  law: 'An objective has two to five key results',
  question: {
    en: 'Which few results, taken together, would convince a sceptic that you got there?',
    de: 'Welche wenigen Ergebnisse würden zusammen auch Skeptiker überzeugen, dass das Ziel erreicht ist?',
  },
  bad: { text: { en: 'No key result yet', de: 'Noch kein Key Result' }, facts: { keyResults: [] } },
  good: { text: { en: 'The best four of nine', de: 'Die besten vier von neun' }, others: [{}, {}, {}] },
  source: 'OpenOKR method; Viva Goals; limits of Puzzle and Quantive',
  check: ({ facts: { keyResults } }) => {
    const count = keyResults.length;
    if (count === 0) return fail(['0']);
    return count < FEWEST || count > MOST ? warn([String(count)]) : PASS;
  },
};

const FEWEST = 2;
const MOST = 5;
