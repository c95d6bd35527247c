import { judgeOwners } from '../owners';
import type { ObjectiveRule } from '../rule';

/** Exactly one person owns an objective. */
export const oneOwner: ObjectiveRule = {
  id: 'O8',
  appliesTo: 'objective',
  kind: 'structural',
  severity: 'error',
  law: 'Exactly one person owns an objective',
  question: {
    en: 'Who will be the one to speak about this when it gets difficult?',
    de: 'Wer spricht darüber, wenn es schwierig wird, und zwar genau eine Person?',
  },
  bad: {
    text: { en: 'Platform team', de: 'Plattform-Team' },
    objective: { owners: [{ id: 'p9', name: 'Platform team' }] },
  },
  good: { text: { en: 'Ana Ruiz', de: 'Ana Ruiz' }, objective: { owners: [{ id: 'p1', name: 'Ana Ruiz' }] } },
  source: 'GitLab handbook; confirm.ch handbook; OpenOKR method',
  check: ({ facts, lexicon }) => judgeOwners(facts.objective.owners, lexicon),
};
