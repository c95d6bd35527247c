import { spoken } from '../spoken';

/** Cycles. */
export const cycles = spoken('cycles', {
  title: 'Cycles',
  rhythm: (cadence: string) => `check-ins ${cadence}`,
  checkIns: 'Check-ins',
  checkInsHint: 'How often each key result wants a word.',
  starts: 'Starts',
  ends: 'Ends',
  newCycle: 'New cycle',
  created: 'Cycle created.',
  saved: 'Cycle saved.',
  editCycle: 'Edit cycle',
  create: 'Create cycle',
  state: 'State',
  day: 'Check-in day',
  noObjective: 'No objective in this cycle',
  writeDown: 'Write down where you want to get by its end.',
  none: 'No cycle yet',
  noneText: 'A cycle is the stretch of time that objectives are written for, usually a quarter.',
});
