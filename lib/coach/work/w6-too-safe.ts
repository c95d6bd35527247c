import { type ObjectiveRule, PASS, warn } from '../rule';

/** A stretch that was reached in full was no stretch. */
export const tooSafe: ObjectiveRule = {
  id: 'W6',
  appliesTo: 'objective',
  kind: 'set',
  severity: 'hint',
  law: 'A stretch that was reached in full was no stretch',
  question: {
    en: 'Everything was reached. Was it luck, a very good team, or could you have asked for more?',
    de: 'Alles wurde erreicht. War es Glück, ein sehr gutes Team, oder wäre mehr möglich gewesen?',
  },
  bad: {
    text: { en: 'Aspirational, all key results at 100 %', de: 'Ambitioniert, alle Key Results bei 100 %' },
    objective: { state: 'closed', kind: 'aspirational' },
    keyResult: { outcomeRatio: 1 },
    others: [{ outcomeRatio: 1 }],
  },
  good: {
    text: { en: 'Aspirational, 60 % and 80 %', de: 'Ambitioniert, 60 % und 80 %' },
    objective: { state: 'closed', kind: 'aspirational' },
    keyResult: { outcomeRatio: 0.6 },
    others: [{ outcomeRatio: 0.8 }],
  },
  source: 'Viva Goals, scoring; OpenOKR method; Google OKR playbook',
  check: ({ facts: { objective, keyResults } }) => {
    // Of a commitment everything is expected.
    if (objective.state !== 'closed' || objective.kind === 'committed' || keyResults.length === 0) return null;
    return keyResults.every(({ outcomeRatio }) => outcomeRatio !== null && outcomeRatio >= 1) ? warn() : PASS;
  },
};
