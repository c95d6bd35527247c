import { daysBetween } from '../../domain/calendar';
import { type KeyResultRule, PASS, warn } from '../rule';

/** Somebody works on an active key result. */
export const somebodyWorks: KeyResultRule = {
  id: 'W2',
  appliesTo: 'keyResult',
  kind: 'structural',
  severity: 'warning',
  law: 'Somebody works on an active key result',
  question: {
    en: 'No open ticket serves this. Is the work somewhere else, not started, or no longer wanted?',
    de: 'Kein offenes Ticket dient diesem Ergebnis. Passiert die Arbeit anderswo, noch gar nicht, oder ist sie nicht mehr gewollt?',
  },
  bad: {
    text: { en: 'Three weeks in, no open ticket', de: 'Nach drei Wochen kein offenes Ticket' },
    facts: { today: '2026-07-22' },
    objective: { state: 'active' },
    keyResult: { outcomeRatio: 0.1, tickets: [{ title: 'Index', state: 'cancelled' }] },
  },
  good: {
    text: { en: 'Three weeks in, one in progress', de: 'Nach drei Wochen eines in Arbeit' },
    facts: { today: '2026-07-22' },
    objective: { state: 'active' },
    keyResult: { outcomeRatio: 0.1, tickets: [{ title: 'Index', state: 'in_progress' }] },
  },
  source: 'Viva Goals, not started after 7 days',
  check: ({ facts, keyResult: { tickets, outcomeRatio } }) => {
    const start = facts.cycle?.startsOn ?? null;
    if (facts.objective.state !== 'active' || !tickets || start === null) return null;
    if ((outcomeRatio ?? 0) >= 1 || !(daysBetween(start, facts.today) >= GRACE_DAYS)) return PASS;
    // A state nobody has seen lately is no proof that nobody works.
    return tickets.some(({ state }) => state !== 'done' && state !== 'cancelled') ? PASS : warn();
  },
};

const GRACE_DAYS = 14;
