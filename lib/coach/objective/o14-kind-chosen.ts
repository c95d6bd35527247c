import { type ObjectiveRule, PASS, warn } from '../rule';

/** It is said whether an objective is a commitment or a stretch. */
export const kindChosen: ObjectiveRule = {
  id: 'O14',
  appliesTo: 'objective',
  kind: 'structural',
  severity: 'warning',
  law: 'It is said whether an objective is a commitment or a stretch',
  question: {
    en: 'Will you be held to all of it, or is two thirds of the way already a success?',
    de: 'Muss das ganz gelingen, oder sind zwei Drittel des Weges schon ein Erfolg?',
  },
  bad: { text: { en: 'Not chosen', de: 'Nicht gewählt' }, objective: { kind: null } },
  good: { text: { en: 'Committed', de: 'Verbindlich' }, objective: { kind: 'committed' } },
  source: 'Google OKR playbook, trap 1',
  check: ({ facts }) => (facts.objective.kind === null ? warn([], { field: 'kind', value: 'committed' }) : PASS),
};
