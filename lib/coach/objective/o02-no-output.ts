import { deliverableVerb } from '../deliverable';
import { fail, type ObjectiveRule, PASS } from '../rule';

/** An objective is a change, not a thing to ship. */
export const noOutput: ObjectiveRule = {
  id: 'O2',
  appliesTo: 'objective',
  kind: 'text',
  severity: 'error',
  law: 'An objective is a change, not a thing to ship',
  question: {
    en: 'Suppose it is shipped on the day and nobody’s day gets better: was the objective met? What should be different afterwards?',
    de: 'Angenommen, es ist pünktlich fertig und für niemanden wird etwas besser: Wäre das Ziel erreicht? Was soll danach anders sein?',
  },
  bad: { text: { en: 'Launch the new mobile app by Q3', de: 'Die neue App bis Q3 einführen' } },
  good: {
    text: { en: 'Make mobile the way customers prefer to reach us', de: 'Kunden erreichen uns am liebsten mobil' },
  },
  source: 'OpenOKR method; Google OKR playbook, trap 5',
  check: ({ title, lexicon }) => {
    const verb = deliverableVerb({ title, lexicon });
    return verb ? fail([verb.raw]) : PASS;
  },
};
