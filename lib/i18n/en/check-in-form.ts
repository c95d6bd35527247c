import { spoken } from '../spoken';

/** The form of a check-in. */
export const checkInForm = spoken('check-in-form', {
  fromTo: (from: string, to: string) => `From ${from} to ${to}.`,
  stay: (limits: string) => `To stay ${limits}.`,
  orEmpty: (hint: string) => `${hint} Empty: not measured this time.`,
  unsaid: 'Choose a number from 0 to 10.',
  unseen: 'Not looked at this time',
  valueToday: 'Value today',
  stepsDone: 'Steps done',
  confidenceIn: 'Confidence to reach the target',
  noChance: '0 no chance',
  certain: '10 certain',
  note: 'Note',
  noteHint: 'What changed, what is next',
  findNumber: 'The first number completes it.',
  isSo: 'Is it so today?',
  whichRung: 'What is reached today?',
  noRung: 'None of the three',
  unchanged: (last: string) => `Nothing changed in the linked work since. ${last}`,
});
