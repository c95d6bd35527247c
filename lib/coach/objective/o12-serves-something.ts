import { type ObjectiveRule, PASS, warn } from '../rule';
import { countWords } from '../size';

/** An objective serves one above it, or says in a sentence what it contributes to. */
export const servesSomething: ObjectiveRule = {
  id: 'O12',
  appliesTo: 'objective',
  kind: 'structural',
  severity: 'warning',
  law: 'An objective serves one above it, or says in a sentence what it contributes to',
  question: {
    en: 'Who above or beside you gets further when this succeeds, and with what?',
    de: 'Wer über oder neben euch kommt weiter, wenn das gelingt, und womit?',
  },
  bad: { text: { en: 'growth', de: 'Wachstum' }, objective: { parents: [], contribution: 'growth' } },
  good: {
    text: { en: 'moves the renewals objective', de: 'bringt das Verlängerungsziel voran' },
    objective: { parents: [], contribution: 'moves the renewals objective' },
  },
  source: 'OpenOKR method, AL-1',
  check: ({ facts: { objective } }) => {
    const { level, parents, contribution } = objective;
    // Above the company there is nothing to serve.
    if (level === 'company') return null;
    return parents.length > 0 || countWords(contribution) >= SENTENCE ? PASS : warn();
  },
};

/** Words that make a contribution more than a slogan. */
const SENTENCE = 3;
