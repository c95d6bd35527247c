import { spoken } from '../spoken';

/** Words that many screens share. */
export const common = spoken('common', {
  checkIn: 'Check in',
  undone: 'Undone.',
  doneAgain: 'Done again.',
  unconfirmed: 'Sent, but not confirmed yet…',
  isSafe: 'What you saved is safe.',
  tryAgain: 'Try again',
  forReport: 'For a report:',
  undo: 'Undo',
  quoted: (text: string) => `“${text}”`,
  closeMessage: 'Close this message',
});
