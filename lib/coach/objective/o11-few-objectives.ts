import { type ObjectiveRule, PASS, warn } from '../rule';

/** At most three objectives for a person or team, five for a company. */
export const fewObjectives: ObjectiveRule = {
  id: 'O11',
  appliesTo: 'objective',
  kind: 'set',
  severity: 'warning',
  law: 'At most three objectives for a person or team, five for a company',
  question: {
    en: 'If only some of these could succeed this cycle, which would you choose? What would it take to let the others wait?',
    de: 'Wenn in diesem Zyklus nur einige gelingen könnten: Welche? Was bräuchte es, damit die anderen warten dürfen?',
  },
  bad: {
    text: { en: 'Eight objectives for one team', de: 'Acht Ziele für ein Team' },
    objective: { level: 'team', besideIt: 8 },
  },
  good: {
    text: { en: 'Three objectives for one team', de: 'Drei Ziele für ein Team' },
    objective: { level: 'team', besideIt: 3 },
  },
  source: 'OpenOKR method; Quantive limits',
  check: ({ facts: { objective } }) => {
    const { besideIt, level } = objective;
    if (besideIt === null) return null;
    return besideIt > (level === 'company' ? MOST_IN_COMPANY : MOST_ELSEWHERE) ? warn([String(besideIt)]) : PASS;
  },
};

const MOST_IN_COMPANY = 5;
const MOST_ELSEWHERE = 3;
