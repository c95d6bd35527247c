import type { common as english } from '../en/common';

export const common: typeof english = {
  checkIn: 'Check-in',
  undone: 'Rückgängig gemacht.',
  doneAgain: 'Wiederholt.',
  unconfirmed: 'Abgeschickt, aber noch nicht bestätigt …',
  isSafe: 'Was du gespeichert hast, ist sicher.',
  tryAgain: 'Noch einmal versuchen',
  forReport: 'Für eine Meldung:',
  undo: 'Rückgängig',
  quoted: (text) => `„${text}“`,
  closeMessage: 'Meldung schließen',
};
