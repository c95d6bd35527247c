import type { coach as english } from '../en/coach';

export const coach: typeof english = {
  well: (n) => `Was gut ist (${n})`,
  aside: (n) => `Beiseitegelegt (${n})`,
  pass: (n, of) => `${n} von ${of} Prüfungen bestanden`,
  seen: (what) => `Gesehen: ${what}`,
  saved: 'Gespeichert.',
  fixed: 'Behoben.',
  title: 'Coach',
  before: 'Bevor es starten kann',
  worth: 'Einen Gedanken wert',
  none: 'Keine Frage offen. Es liest sich gut.',
  writtenIn: 'Geschrieben auf',
  isAside: 'Beiseitegelegt.',
  whyNot: 'Warum trifft das hier nicht zu?',
  setAside: 'Beiseitelegen',
  apply: 'Naheliegende Korrektur übernehmen',
  notMissing: 'Es fehlt nichts',
  setAsideOf: 'Beiseitelegen …',
  example: 'Beispiel',
};
