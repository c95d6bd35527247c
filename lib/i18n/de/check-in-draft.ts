import type { checkInDraft as english } from '../en/check-in-draft';

export const checkInDraft: typeof english = {
  lists: {
    done: 'erledigt',
    added: 'dazugekommen',
    reopened: 'wieder geöffnet',
    cancelled: 'verworfen',
    removed: 'nicht mehr verknüpft',
  },
  since: (day, counts) => `Seit dem ${day}: ${counts}.`,
  first: 'Das ist der erste Check-in.',
  last: (day, value, confidence) => `Letztes Mal, ${day}: ${value}Zuversicht ${confidence}/10.`,
  more: (names, n) => `${names} und ${n} weitere`,
};
