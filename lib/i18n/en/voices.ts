import { spoken } from '../spoken';

/** Notes and kudos as the history tells of them. */
export const voices = spoken('voices', {
  wroteNote: 'wrote a note on',
  deletedNote: 'deleted a note on',
  restoredNote: 'brought back a note on',
  settledNote: 'settled a note on',
  changedNote: 'changed a note on',
  thanked: 'thanked',
  deletedThanks: 'deleted the thank-you to',
  restoredThanks: 'brought back the thank-you to',
  changedThanks: 'changed the thank-you to',
  fields: {
    text: 'Text',
    askedId: 'Asked',
    saidBy: 'In the words of',
    toId: 'To',
    tickets: 'Tickets',
    topic: 'About',
    resolvedAt: 'Settled',
  },
  topics: { feedback: 'Feedback', helped: 'What helped', hindered: 'What hindered', change: 'What to change' },
});
