import { endOf } from '../facts';
import { fail, type ObjectiveRule, PASS } from '../rule';

/** An objective belongs to a cycle and has an end. */
export const hasEnd: ObjectiveRule = {
  id: 'O7',
  appliesTo: 'objective',
  kind: 'structural',
  severity: 'error',
  law: 'An objective belongs to a cycle and has an end',
  question: {
    en: 'By when do you want to look back on it? Which cycle does it belong to?',
    de: 'Wann wollt ihr darauf zurückblicken? In welchen Zyklus gehört es?',
  },
  bad: { text: { en: 'someday', de: 'irgendwann' }, facts: { cycle: { startsOn: null, endsOn: null } } },
  good: {
    text: { en: 'Q3 2026, ends on 30 September', de: 'Q3 2026, endet am 30. September' },
    facts: { cycle: { startsOn: '2026-07-01', endsOn: '2026-09-30' } },
  },
  source: 'OpenOKR method, OBJ-3',
  check: ({ facts }) => (facts.cycle !== null && endOf(facts) !== null ? PASS : fail()),
};
