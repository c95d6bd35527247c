import type { clash as english } from '../en/clash';

export const clash: typeof english = {
  title: 'Anderswo geändert, während du getippt hast',
  now: (field, value) => `${field} ist jetzt „${value}“.`,
  changed: (field) => `${field}: wurde geändert.`,
  yours: 'Speichern setzt deine Fassung an die Stelle. Was du nicht angefasst hast, bleibt, wie es dort ist.',
  take: 'Übernehmen, was dort steht',
  fields: {
    title: 'Der Titel',
    why: 'Das Warum',
    cycleId: 'Der Zyklus',
    ownerId: 'Wem es gehört',
    reviewerId: 'Wer es prüft',
    contributors: 'Wer mitwirkt',
    level: 'Die Ebene',
    kind: 'Die Art',
    parent: 'Wozu es dient',
    contribution: 'Wozu es beiträgt',
    weight: 'Das Gewicht',
    dueOn: 'Der Termin',
    measure: 'Die Messung',
    sizeBy: 'Die Größe der Tickets',
  },
};
