import type { cycles as english } from '../en/cycles';

export const cycles: typeof english = {
  title: 'Zyklen',
  rhythm: (cadence) => `Check-ins ${cadence}`,
  checkIns: 'Check-ins',
  checkInsHint: 'Wie oft jedes Key Result ein Wort braucht.',
  starts: 'Beginn',
  ends: 'Ende',
  newCycle: 'Neuer Zyklus',
  created: 'Zyklus angelegt.',
  saved: 'Zyklus gespeichert.',
  editCycle: 'Zyklus bearbeiten',
  create: 'Zyklus anlegen',
  state: 'Stand',
  day: 'Tag der Check-ins',
  noObjective: 'Kein Ziel in diesem Zyklus',
  writeDown: 'Schreib auf, wohin du bis zu seinem Ende willst.',
  none: 'Noch kein Zyklus',
  noneText: 'Ein Zyklus ist der Zeitraum, für den Ziele geschrieben werden, meist ein Quartal.',
};
