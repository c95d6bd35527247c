import type { checkInForm as english } from '../en/check-in-form';

export const checkInForm: typeof english = {
  fromTo: (from, to) => `Von ${from} auf ${to}.`,
  stay: (limits) => `Vorgabe: ${limits}.`,
  orEmpty: (hint) => `${hint} Leer: diesmal nicht gemessen.`,
  unsaid: 'Wähle eine Zahl von 0 bis 10.',
  unseen: 'Diesmal nicht nachgesehen',
  valueToday: 'Wert heute',
  stepsDone: 'Erledigte Schritte',
  confidenceIn: 'Zuversicht, den Zielwert zu erreichen',
  noChance: '0 aussichtslos',
  certain: '10 sicher',
  note: 'Notiz',
  noteHint: 'Was sich änderte, was als Nächstes kommt',
  findNumber: 'Die erste Zahl vollendet es.',
  isSo: 'Ist es heute so?',
  whichRung: 'Was ist heute erreicht?',
  noRung: 'Keines der drei',
  unchanged: (last) => `An der verknüpften Arbeit hat sich seitdem nichts geändert. ${last}`,
};
