import type { statusNames as english } from '../en/status-names';

export const statusNames: typeof english = {
  show: 'Status',
  showAt: (place) => `Status von ${place}`,
  hide: 'Status verbergen',
  text: 'Als was ein Status hier zählt. Was du wählst, gilt vor dem Tracker, auch für schon gesehene Tickets.',
  none: 'Hier wurde noch kein Status gesehen. Öffne ein Ticket oder eine Liste.',
  follow: (states) => (states ? `Wie der Tracker sagt (${states})` : 'Wie der Tracker sagt'),
  seen: (count) => (count === 1 ? '1 Ticket' : `${count} Tickets`),
  saved: (name, state) => `„${name}“ zählt hier als ${state}.`,
  follows: (name) => `„${name}“ folgt wieder dem Tracker, ab dem nächsten Mal, wenn er gesehen wird.`,
};
