import type { coachWords as english } from '../en/coach-words';

export const coachWords: typeof english = {
  title: 'Die Wörter des Coachs',
  intro: 'Jedes Team hat eigene Wörter. Was du hier ergänzt oder weglässt, gilt für alle im Arbeitsbereich.',
  language: 'Die Titel sind auf',
  list: 'Liste',
  add: 'Wörter ergänzen',
  addHint:
    'Je Zeile ein Wort oder eine Wendung. „verbesser*“ steht für jede Endung, „!Support-Tickets“ für eine Ausnahme.',
  remove: 'Wörter weglassen',
  removeHint: 'Je Zeile eines, so wie es in der Liste steht.',
  there: (count) => `Die ${count} Wörter der Liste`,
  save: 'Wörter speichern',
  saved: 'Wörter gespeichert.',
  form: 'Die Wörter des Coachs in dieser Liste',
  lists: {
    outputVerbs: 'Etwas herstellen und ausliefern (O2, K5)',
    abstractNouns: 'Was man aufbauen kann, ohne dass es ein Erzeugnis ist (O2, O3)',
    keepWords: 'Stillstand (O5)',
    negative: 'Negativ oder vorwurfsvoll (O6)',
    activityVerbs: 'Mitmachen statt fertig werden (K4)',
    activityNouns: 'Gezählter Aufwand (K6)',
    impact: 'Wofür der Aufwand gut ist (K6)',
    vague: 'Mengen ohne Menge (K7)',
    populations: 'Menschen ohne nähere Bestimmung (K8)',
    qualifiers: 'Was sie näher bestimmt (K8)',
    ratios: 'Ein Teil von etwas (K13)',
    metrics: 'Was häufig gemessen wird (K17)',
    groups: 'Eine Gruppe statt einer Person (O8, K11)',
  },
};
