import type { trackers as english } from '../en/trackers';

export const trackers: typeof english = {
  since: (when) => `An seit ${when}.`,
  notFound: (what, where, when) => `„${what}“ ist auf ${where} nicht zu finden, gesehen ${when}.`,
  isOn: (name) => `${name} ist eingeschaltet. Öffne ein Ticket, um sein Abzeichen zu sehen.`,
  noAddress: 'Das ist keine Webadresse.',
  useOn: (host) => `Auf ${host} nutzen`,
  anOwn: 'Einen anderen Tracker über seine Adresse einschalten',
  address: 'Adresse eines anderen Trackers',
  addressHint: (names) =>
    `Für ${names}. Kopiere sie aus der Adresszeile, am besten die eines Tickets. Sobald du es erlaubst, sieht Throughline nach, welcher Tracker es ist.`,
  useThis: 'Auf dieser Seite nutzen',
  notRecognised: (host) =>
    `Throughline sieht auf ${host} keinen Tracker, den es kennt. Melde dich dort an, kopiere die Adresse eines Tickets und versuche es noch einmal.`,
  turnOn: 'Einen Tracker einschalten',
  onlyThis: 'Der Browser fragt dich nach genau dieser Seite. Beim Ausschalten wird der Zugriff zurückgegeben.',
  isOff: (name) => `${name} ist aus. Deine Verknüpfungen bleiben.`,
  turnOffAt: (name, place) => `${name} auf ${place} ausschalten`,
  turnOff: 'Ausschalten',
  noAccess: 'Der Browser lässt Throughline diese Seite nicht mehr lesen, deshalb bleiben ihre Tickets nicht aktuell.',
  allow: 'Wieder erlauben',
  drift: (what, hits, looks, usual) =>
    `${what}: diese Woche auf ${hits} von ${looks} Seiten, vorher auf ${usual}. Vielleicht hat sich die Seite geändert.`,
  parts: {
    issue: 'Ticket',
    page: 'Seite',
    number: 'Nummer',
    state: 'Status',
    title: 'Titel',
  },
  lookedFor: {
    title: 'Titel',
    state: 'Status',
    type: 'Art',
    assignees: 'Personen',
    labels: 'Schlagwörter',
    estimate: 'Schätzung',
    spot: 'Platz für das Abzeichen',
    rows: 'Zeilen',
  },
  looksOther:
    'Die Seite sieht anders aus, als Throughline sie kennt. Lieber steht dort kein Abzeichen als ein falsches.',
  title: 'Tracker',
  none: 'Kein Tracker ist an',
  noneText:
    'Throughline liest nichts, bis du einen Tracker einschaltest, und dann nur diesen. Es schreibt dort nichts, wenn du es nicht willst.',
};
