import { type ObjectiveRule, PASS, TODO, warn } from '../rule';

/** Reaching every key result means reaching the objective. */
export const sufficient: ObjectiveRule = {
  id: 'O15',
  appliesTo: 'objective',
  kind: 'structural',
  severity: 'hint',
  law: 'Reaching every key result means reaching the objective',
  question: {
    en: 'Picture every key result at its target. Could you still not call the objective reached? What would be missing?',
    de: 'Stellt euch alle Key Results erreicht vor. Könnte das Ziel trotzdem verfehlt sein? Was fehlte dann?',
  },
  bad: {
    text: {
      en: 'Yes, it could still fail: only page views are measured',
      de: 'Ja, es könnte verfehlt sein: Gemessen werden nur Seitenaufrufe',
    },
    objective: { couldStillFail: true },
  },
  good: {
    text: { en: 'No: returning buyers are measured, too', de: 'Nein: Auch wiederkehrende Käufer werden gemessen' },
    objective: { couldStillFail: false },
  },
  source: 'Google OKR playbook, trap 6',
  check: ({ facts: { objective } }) => {
    if (objective.couldStillFail === null) return TODO;
    return objective.couldStillFail ? warn() : PASS;
  },
};
