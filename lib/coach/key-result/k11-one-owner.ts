import { judgeOwners } from '../owners';
import type { KeyResultRule } from '../rule';

/** Exactly one person owns a key result. */
export const oneOwner: KeyResultRule = {
  id: 'K11',
  appliesTo: 'keyResult',
  kind: 'structural',
  severity: 'error',
  law: 'Exactly one person owns a key result',
  question: {
    en: 'Whose name stands behind the number? Could the others be contributors?',
    de: 'Wessen Name steht hinter der Zahl? Können die anderen Mitwirkende sein?',
  },
  bad: {
    text: { en: 'Ana Ruiz and Li Wei', de: 'Ana Ruiz und Li Wei' },
    keyResult: {
      owners: [
        { id: 'p1', name: 'Ana Ruiz' },
        { id: 'p2', name: 'Li Wei' },
      ],
    },
  },
  good: {
    text: { en: 'Ana Ruiz, with Li Wei contributing', de: 'Ana Ruiz, Li Wei wirkt mit' },
    keyResult: { owners: [{ id: 'p1', name: 'Ana Ruiz' }] },
  },
  source: 'GitLab handbook; OpenOKR method',
  check: ({ keyResult, lexicon }) => judgeOwners(keyResult.owners, lexicon),
};
