import type { round as english } from '../en/round';

export const round: typeof english = {
  step: (n, of, why) => `${n} von ${of}. ${why}`,
  howFar: 'Wie weit die Runde ist',
  title: 'Check-in-Runde',
  saidOf: (title) => `Check-in gemacht: ${title}`,
  myGoals: 'Meine Ziele',
  leftOver: (n) => `${n} für später`,
  allSaid: 'Alles gesagt',
  nothingDue: 'Nichts ist fällig',
  goThrough: 'Jetzt durchgehen',
  everybodyKnows: 'Alle, die auf diese Ziele bauen, wissen, wo sie stehen.',
  noneToday: 'Heute ist kein Check-in fällig. Sie kommen im Rhythmus ihres Zyklus wieder.',
};
