import type { voices as english } from '../en/voices';

export const voices: typeof english = {
  wroteNote: 'schrieb eine Notiz zu',
  deletedNote: 'löschte eine Notiz zu',
  restoredNote: 'holte eine Notiz zurück zu',
  settledNote: 'klärte eine Notiz zu',
  changedNote: 'änderte eine Notiz zu',
  thanked: 'dankte',
  deletedThanks: 'löschte den Dank an',
  restoredThanks: 'holte den Dank zurück an',
  changedThanks: 'änderte den Dank an',
  fields: {
    text: 'Text',
    askedId: 'Gefragt',
    saidBy: 'In den Worten von',
    toId: 'An',
    tickets: 'Tickets',
    topic: 'Worüber',
    resolvedAt: 'Geklärt',
  },
  topics: { feedback: 'Feedback', helped: 'Was half', hindered: 'Was hinderte', change: 'Was wir ändern' },
};
