import { type KeyResultRule, PASS, warn } from '../rule';

/** A metric that only tickets ever moved may be work in disguise. */
export const whichMeasure: KeyResultRule = {
  id: 'W1',
  appliesTo: 'keyResult',
  kind: 'structural',
  severity: 'hint',
  law: 'A metric that only tickets ever moved may be work in disguise',
  question: {
    en: 'All that moves here are tickets, and the number was never read. Is finishing the work the result, or does the number still have to be measured?',
    de: 'Hier bewegen sich nur Tickets, und die Zahl wurde nie abgelesen. Ist die Arbeit das Ergebnis, oder fehlt noch die Messung?',
  },
  bad: {
    text: {
      en: 'Numeric, three tickets done, never measured',
      de: 'Zahl als Maß, drei Tickets erledigt, nie gemessen',
    },
    objective: { state: 'active' },
    keyResult: { measuredTimes: 0, tickets: [{ title: 'Index', state: 'done' }] },
  },
  good: {
    text: {
      en: 'Numeric, three tickets done, measured twice',
      de: 'Zahl als Maß, drei Tickets erledigt, zweimal gemessen',
    },
    objective: { state: 'active' },
    keyResult: { measuredTimes: 2, tickets: [{ title: 'Index', state: 'done' }] },
  },
  source: 'Viva Goals and Perdoo, progress sources',
  check: ({ facts, keyResult: { measure, tickets, measuredTimes } }) => {
    if (facts.objective.state !== 'active' || measure?.kind !== 'numeric' || !tickets) return null;
    const isOnlyWork = tickets.some(({ state }) => state === 'done') && measuredTimes === 0;
    return isOnlyWork ? warn([], { field: 'measure', value: { kind: 'work', denominator: 'allLinked' } }) : PASS;
  },
};
