import { spoken } from '../spoken';

/** What happened since the last check-in, to begin a note with. */
export const checkInDraft = spoken('check-in-draft', {
  lists: {
    done: 'done',
    added: 'added',
    reopened: 'reopened',
    cancelled: 'cancelled',
    removed: 'no longer linked',
  },
  since: (day: string, counts: string) => `Since ${day}: ${counts}.`,
  first: 'This is the first check-in.',
  last: (day: string, value: string, confidence: number) => `Last time, ${day}: ${value}confidence ${confidence}/10.`,
  more: (names: string, n: number) => `${names} and ${n} more`,
});
