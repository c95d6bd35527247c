import type { cracks as english } from '../en/cracks';

export const cracks: typeof english = {
  kinds: {
    unowned: { title: 'Niemand ist zuständig', repair: 'Owner wählen' },
    unaligned: { title: 'Dient nichts Übergeordnetem', repair: 'Sagen, wozu es dient' },
    overdue: { title: 'Termin überschritten', repair: 'Abschließen oder Termin verschieben' },
    stale: { title: 'Länger still als vereinbart', repair: 'Check-in machen' },
    'no live work': { title: 'Keine laufende Arbeit', repair: 'Tickets verknüpfen' },
    'scope creep': { title: 'Der Plan wächst immer weiter', repair: 'Plan ansehen' },
    uncovered: { title: 'Deine offenen Tickets, die keinem Ziel dienen', repair: 'Ticket öffnen' },
  },
  unowned: 'Ohne Owner merkt niemand, wenn es stockt.',
  unaligned: 'Darüber steht weder ein Ziel noch ein Satz, wozu es beiträgt.',
  overdue: (due, reached) => `Fällig am ${due}, ${reached} erreicht.`,
  lastSaid: (ago) => `Letzter Check-in ${ago}.`,
  neverSaid: 'Noch nie ein Check-in.',
  neverSince: (ago) => `Noch kein Check-in, seit es ${ago} begann.`,
  noTicket: 'Kein Ticket ist damit verknüpft.',
  allClosed: (n) =>
    n === 1
      ? 'Das eine verknüpfte Ticket ist geschlossen, und es ist nicht erreicht.'
      : `Alle ${n} verknüpften Tickets sind geschlossen, und es ist nicht erreicht.`,
  grows: (growth, planned) => `${growth} mehr geplant als beim ersten Check-in: jetzt ${planned}.`,
  uncovered: 'Die meiste Arbeit dient keinem Ziel, und das ist gut so.',
};
