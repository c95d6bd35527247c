import { type ObjectiveRule, PASS, warn } from '../rule';

/** Most of the work in progress is known to the goals. */
export const uncoveredWork: ObjectiveRule = {
  id: 'W7',
  appliesTo: 'objective',
  kind: 'set',
  severity: 'hint',
  law: 'Most of the work in progress is known to the goals',
  question: {
    en: 'Much of the open work serves none of the goals, which is often right. Does anything in it deserve a goal, or some room beside them?',
    de: 'Ein großer Teil der offenen Arbeit dient keinem Ziel, und das ist oft richtig. Verdient etwas davon ein Ziel oder eigenen Raum?',
  },
  bad: {
    text: { en: '30 of 40 open tickets serve no key result', de: '30 von 40 offenen Tickets dienen keinem Key Result' },
    facts: { openWork: { tickets: 40, unlinked: 30 } },
    objective: { state: 'active' },
  },
  good: {
    text: { en: '12 of 40 open tickets serve no key result', de: '12 von 40 offenen Tickets dienen keinem Key Result' },
    facts: { openWork: { tickets: 40, unlinked: 12 } },
    objective: { state: 'active' },
  },
  source: 'Google OKR playbook, last litmus test; Hacker News on work outside of OKRs',
  check: ({ facts: { objective, openWork } }) => {
    if (objective.state !== 'active' || !openWork || openWork.tickets < ENOUGH_TO_SAY) return null;
    const ratio = openWork.unlinked / openWork.tickets;
    return ratio > SIGNIFICANT ? warn([`${openWork.unlinked} / ${openWork.tickets}`]) : PASS;
  },
};

/** Part of the open work, 0–1, from which it is worth a question. Never a fault. */
const SIGNIFICANT = 0.5;
/** Of a handful of tickets a share says nothing. */
const ENOUGH_TO_SAY = 10;
