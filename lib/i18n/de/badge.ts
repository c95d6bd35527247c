import type { badge as english } from '../en/badge';

export const badge: typeof english = {
  link: 'Verknüpfen',
  notLinked: 'Mit keinem Key Result verknüpft. Drücke hier, um es zu verknüpfen.',
  covered: 'Etwas verdeckt dieses Abzeichen oder tat es gerade noch. Sieh hin und klicke noch einmal.',
  notOpened: 'Das Popup ging nicht auf. Nimm den Knopf in der Symbolleiste.',
  seen: (ago) => `Stand gesehen: ${ago}.`,
  unseen: 'Stand noch nicht gesehen.',
  ownedBy: (name) => `Owner ${name}`,
  unowned: 'ohne Owner',
  linkedTo: (title, owner) => `Verknüpft mit „${title}“, ${owner}.`,
  serves: (part, title, owner) => `≈ ${part} der geplanten Arbeit für „${title}“, ${owner}.`,
  through: (parent) => `Zählt über „${parent}“.`,
  share: (part) => `${part} dieses Tickets zählen hier.`,
  units: { count: 'Tickets', share: 'Tickets', points: 'Punkten', minutes: 'Minuten' },
  work: (done, planned, unit, part) => `Arbeit: ${done} von ${planned} ${unit} erledigt (${part}).`,
  assumed: (count, size) => ` ${count} ohne Schätzung zählen je ${size}.`,
  outcome: (part) => `Ergebnis: ${part}.`,
  unmeasured: 'Ergebnis: noch nicht gemessen.',
};
