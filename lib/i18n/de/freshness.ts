import type { freshness as english } from '../en/freshness';

export const freshness: typeof english = {
  title: 'Im Hintergrund aktuell gehalten',
  never: 'Verknüpfte Tickets wurden noch nicht abgefragt.',
  answered: (when) => `Antwortete ${when}.`,
  requests: (count, most) => `${count} von höchstens ${most} Anfragen in dieser Stunde.`,
  bySession: 'Gefragt wird mit deiner eigenen Sitzung in diesem Browser.',
  byNobody: 'Gefragt wird ohne Konto, deshalb sind nur öffentliche Tickets zu sehen.',
  byToken: (account) => `Gefragt wird mit dem Token von ${account}.`,
  scope: (scope) => `Es darf: ${scope}.`,
  needsToken:
    'Dieser Tracker antwortet nur mit einem Token. Solange es keins gibt, sind Tickets von den Seiten bekannt, die du öffnest.',
  notYet: 'Dieser Tracker wird noch nicht gefragt: Seine Tickets sind von den Seiten bekannt, die du öffnest.',
  overHttp: 'Einfaches http: Wer im Netz ist, kann mitlesen; deshalb wird dorthin kein Token gesendet.',
  nextAt: (when) => `Wieder gefragt wird ${when}.`,
  openThere: (host) => `${host} öffnen`,
  refresh: 'Jetzt aktualisieren',
  refreshAt: (name, place) => `Jetzt aktualisieren: ${name} auf ${place}`,
  token: 'Zugangstoken',
  tokenHint:
    'Bleibt auf diesem Gerät, geht nur an diesen Tracker, steht in keiner Sicherung. Eins, das lesen darf, genügt, außer für Kommentare an Tickets.',
  tokenShape: (shape) => `Gib beides mit einem Doppelpunkt dazwischen ein, wie in ${shape}.`,
  tokenPlace: (where) => `Du findest es unter ${where}.`,
  enterToken: 'Ein Token nutzen',
  replaceToken: 'Ein anderes Token nutzen',
  check: 'Prüfen und behalten',
  forget: 'Das Token vergessen',
  isKept: (account) => `Das Token von ${account} ist aufbewahrt.`,
  isForgotten: 'Das Token ist vergessen.',
  troubles: {
    offline: () => 'Dieses Gerät ist offline. Es geht von selbst weiter.',
    unreachable: () => 'Der Server ist nicht erreichbar. Braucht er ein VPN, dann verbinde dich und aktualisiere.',
    timeout: () => 'Der Server brauchte länger als 15 Sekunden. Er wird später wieder gefragt.',
    'too-large': (what) =>
      `Die Antwort war größer als ${what} und wurde deshalb nicht gelesen. Sag uns, welcher Tracker es ist.`,
    'signed-out': () => 'Du bist dort abgemeldet. Öffne ihn, melde dich an und aktualisiere.',
    'token-refused': () => 'Der Tracker lehnt das Token ab. Lege dort ein neues an und gib es hier ein.',
    'token-insecure': () => 'Über einfaches http wird kein Token gesendet. Nimm die https-Adresse dieses Trackers.',
    forbidden: () =>
      'Dieses Konto darf dort nicht lesen. Bitte um Zugriff, oder nimm das Token eines Kontos, das es darf.',
    'rate-limited': () => 'Der Tracker bittet um eine Pause. Es geht von selbst weiter.',
    server: (what) => `Der Server versagte (${what}). Er wird später wieder gefragt.`,
    question: (what) =>
      `Der Tracker nimmt die Frage nicht an (${what}). Sieh dir Wert, Abfrage und Projekt an und bessere sie nach.`,
    'not-understood': (what) =>
      `Die Antwort wurde nicht verstanden (${what}). Nichts wurde geändert; sag uns, welcher Tracker es ist.`,
    reader: (what) => `Throughline selbst versagte (${what}). Lade die Erweiterung neu; bleibt es dabei, sag es uns.`,
  },
};
