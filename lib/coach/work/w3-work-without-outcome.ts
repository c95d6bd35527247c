import { type KeyResultRule, PASS, warn } from '../rule';

/** Finished work shows in the metric. */
export const workWithoutOutcome: KeyResultRule = {
  id: 'W3',
  appliesTo: 'keyResult',
  kind: 'structural',
  severity: 'warning',
  law: 'Finished work shows in the metric',
  question: {
    en: 'Everything planned is done and the number has not followed. What is your next bet?',
    de: 'Alles Geplante ist fertig, und die Zahl ist nicht gefolgt. Worauf setzt ihr als Nächstes?',
  },
  bad: {
    text: { en: 'All tickets done, outcome 40 %', de: 'Alle Tickets erledigt, Ergebnis 40 %' },
    objective: { state: 'active' },
    keyResult: { outcomeRatio: 0.4, tickets: [{ title: 'Index', state: 'done' }] },
  },
  good: {
    text: { en: 'All tickets done, outcome 80 %', de: 'Alle Tickets erledigt, Ergebnis 80 %' },
    objective: { state: 'active' },
    keyResult: { outcomeRatio: 0.8, tickets: [{ title: 'Index', state: 'done' }] },
  },
  source: 'Our own, from complaints about one number for both',
  check: ({ facts, keyResult: { measure, tickets, outcomeRatio } }) => {
    if (facts.objective.state !== 'active' || measure?.kind === 'work' || !tickets || outcomeRatio === null)
      return null;
    const live = tickets.filter(({ state }) => state !== 'cancelled');
    const isDone = live.length > 0 && live.every(({ state }) => state === 'done');
    return isDone && outcomeRatio < REACHED ? warn([`${Math.round(outcomeRatio * 100)} %`]) : PASS;
  },
};

/** Outcome, 0–1, from which a key result counts as well met. Source: Google's green band. */
const REACHED = 0.7;
