import type { words as english } from '../en/words';

export const words: typeof english = {
  statuses: {
    on_track: 'Im Plan',
    behind: 'Im Rückstand',
    at_risk: 'Gefährdet',
    off_track: 'Aus dem Plan',
    too_early: 'Zu früh',
    outdated: 'Veraltet',
    pending: 'Noch ohne Status',
    closed: 'Abgeschlossen',
  },
  states: {
    open: 'Offen',
    in_progress: 'In Arbeit',
    done: 'Erledigt',
    cancelled: 'Verworfen',
    unknown: 'Unbekannt',
  },
  cadences: { weekly: 'jede Woche', biweekly: 'alle zwei Wochen', monthly: 'alle vier Wochen' },
  rules: {
    closed: 'Das Ziel oder sein Zyklus ist abgeschlossen.',
    outdated: 'Seit mehr als drei Tagen ist ein Check-in überfällig.',
    'held override': 'Von Hand gesetzt, bis es zurückgenommen wird.',
    override: 'Von Hand gesetzt, bis zum nächsten Check-in.',
    'check-in': 'Wie im letzten Check-in angegeben.',
  },
  pace: (reached, expected) => `${reached} erreicht, ${expected} bis heute erwartet.`,
  paceBy: (reached, expected, rule) =>
    `${reached} erreicht, ${expected} bis heute erwartet, beurteilt nach der Regel von ${rule}.`,
  tooEarly: (expected) => `Erst ${expected} bis heute erwartet: zu früh für ein Urteil.`,
  nothingYet: 'Noch wird nichts erwartet: zu früh für ein Urteil.',
  unmeasured: 'Noch wurde nichts gemessen.',
  noDates: 'Es gibt keine Termine zum Vergleichen.',
};
