import type { past as english } from '../en/past';

export const past: typeof english = {
  asItWasOn: (day) => `Wie es am ${day} war`,
  asItWas: 'Wie es war am',
  band: 'Eine Seite der Vergangenheit',
  ofThatDay:
    'Am Ende dieses Tages, der unten „heute“ heißt. Hier lässt sich nichts ändern. Titel, Schätzungen und Eltern von Tickets sind die zuletzt gesehenen.',
  oneUnread: 'Ein verknüpftes Ticket war bis dahin nicht gelesen: Sein Stand ist nicht bekannt.',
  someUnread: (n) => `${n} verknüpfte Tickets waren bis dahin nicht gelesen: Ihr Stand ist nicht bekannt.`,
  compacted: 'Einzelheiten dieses Tages wurden verdichtet: Der Abend stimmt, der Weg dorthin ist nicht aufbewahrt.',
  backToday: 'Zurück zu heute',
};
