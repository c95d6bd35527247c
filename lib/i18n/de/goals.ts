import type { goals as english } from '../en/goals';

export const goals: typeof english = {
  allInOne: (n) => `Alle ${n} Check-ins in einem Zug`,
  nobodyDot: 'Niemand ist zuständig.',
  waiting: 'Wartet auf dich',
  close: 'Abschließen …',
  newObjective: 'Neues Ziel',
  title: 'Meine Ziele',
  none: 'Dir gehört noch kein Ziel',
  noneText: 'Schreib ein Ziel oder mach dich zum Owner eines vorhandenen: Unter Zyklen stehen alle.',
  nobody: 'Niemand ist zuständig',
  mean: 'Gewichtetes Mittel der Ergebnisse',
  worthAsking: 'Eine Frage wert',
};
