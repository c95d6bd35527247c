import { endOf } from '../facts';
import { fail, type KeyResultRule, PASS } from '../rule';

/** A key result is due within its objective and cycle. */
export const dueInside: KeyResultRule = {
  id: 'K10',
  appliesTo: 'keyResult',
  kind: 'structural',
  severity: 'error',
  law: 'A key result is due within its objective and cycle',
  question: {
    en: 'It ends outside the time it belongs to. Should the date move, or the key result?',
    de: 'Es endet außerhalb der Zeit, zu der es gehört. Soll das Datum umziehen oder das Key Result?',
  },
  bad: { text: { en: '10 October in Q3', de: '10. Oktober in Q3' }, keyResult: { dueOn: '2026-10-10' } },
  good: { text: { en: '31 August in Q3', de: '31. August in Q3' }, keyResult: { dueOn: '2026-08-31' } },
  source: 'Viva Goals, configuration alarms',
  check: ({ facts, keyResult: { dueOn } }) => {
    const end = endOf(facts);
    const start = facts.cycle?.startsOn ?? null;
    if (end === null) return null;
    if (dueOn === null) return PASS;
    const isOutside = dueOn > end || (start !== null && dueOn < start);
    if (!isOutside) return PASS;
    // A cycle that ends before it starts has no day to offer.
    return fail([dueOn], start === null || start <= end ? { field: 'dueOn', value: end } : null);
  },
};
