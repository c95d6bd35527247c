import type { signals as english } from '../en/signals';

export const signals: typeof english = {
  kinds: {
    'work done, outcome missing': 'Arbeit erledigt, Ergebnis fehlt',
    'outcome moved without work': 'Ergebnis bewegt, ohne Arbeit',
    'low progress, high confidence': 'Wenig Fortschritt, hohe Zuversicht',
    'high progress, low confidence': 'Guter Fortschritt, wenig Zuversicht',
    'on track, value unchanged': 'Im Plan, doch nichts bewegt sich',
  },
  workDone: (done, planned, outcome) =>
    `Alles Geplante ist erledigt (${done} von ${planned}), und das Ergebnis ${outcome}. Was würde es noch bewegen?`,
  neverMeasured: 'wurde nie gemessen',
  isAt: (percent) => `liegt bei ${percent}`,
  moved: (from, to, before, after) =>
    `Vom ${from} bis zum ${to} stieg das Ergebnis von ${before} auf ${after}, und kein verknüpftes Ticket wurde erledigt. Was hat es bewegt?`,
  sure: (reached, expected, confidence, day) =>
    `${reached} erreicht, wo ${expected} erwartet sind, bei einer Zuversicht von ${confidence}/10 am ${day}. Woher die Sicherheit?`,
  unsure: (reached, expected, confidence, day) =>
    `${reached} erreicht, wo ${expected} erwartet sind, bei einer Zuversicht von nur ${confidence}/10 am ${day}. Was steht im Weg?`,
  still: (day, value, since) =>
    `Am ${day} im Plan genannt, und der Wert steht seit ${since} bei ${value}. Wird er noch gemessen?`,
};
