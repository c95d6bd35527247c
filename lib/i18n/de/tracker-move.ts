import type { trackerMove as english } from '../en/tracker-move';

export const trackerMove: typeof english = {
  open: 'Umgezogen',
  openAt: (place) => `Umgezogen: ${place}`,
  title: (place) => `Wo ist ${place} jetzt?`,
  none: 'Schalte unten zuerst die neue Adresse ein. Sag dann hier, dass der Tracker umgezogen ist.',
  to: 'Neue Adresse',
  submit: 'Alles umziehen',
  nothing: 'An diesem Tracker hängt noch nichts.',
  follows: (tickets, links, { people, rules, statuses }) => {
    const more = [
      links === 1 ? '1 Verknüpfung' : `${links} Verknüpfungen`,
      ...(people > 0 ? [people === 1 ? 'der Name von 1 Person' : `die Namen von ${people} Personen`] : []),
      ...(rules > 0 ? [rules === 1 ? '1 Regel' : `${rules} Regeln`] : []),
      ...(statuses > 0 ? [`als was ${statuses} Status zählen`] : []),
    ];
    return `${tickets === 1 ? '1 Ticket zieht' : `${tickets} Tickets ziehen`} um, mit allem, was daran hängt: ${more.join(', ')}. Was unter beiden Adressen mit demselben Schlüssel bekannt ist, wird eins.`;
  },
  afterwards:
    'Ein Token bleibt, wo es ist: Gib für die neue Adresse eines ein. Alte Adressen von Tickets führen weiterhin zu ihnen.',
  done: (place) => `Alles ist nach ${place} umgezogen.`,
};
