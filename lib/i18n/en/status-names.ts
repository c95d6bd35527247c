import { spoken } from '../spoken';

/** What the statuses of one tracker's site count as. */
export const statusNames = spoken('status-names', {
  show: 'Statuses',
  showAt: (place: string) => `Statuses of ${place}`,
  hide: 'Hide statuses',
  text: 'What a status counts as here. What you choose decides over the tracker, for tickets seen before, too.',
  none: 'No status was seen here yet. Open a ticket or a list.',
  follow: (states: string) => (states ? `As the tracker says (${states})` : 'As the tracker says'),
  seen: (count: number) => (count === 1 ? '1 ticket' : `${count} tickets`),
  saved: (name: string, state: string) => `“${name}” counts as ${state} here.`,
  follows: (name: string) => `“${name}” follows the tracker again, from the next time it is seen.`,
});
