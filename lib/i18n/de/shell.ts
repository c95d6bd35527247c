import type { shell as english } from '../en/shell';

export const shell: typeof english = {
  gone: {
    page: 'Diese Seite gibt es nicht',
    cycle: 'Diesen Zyklus gibt es nicht',
    objective: 'Dieses Ziel gibt es nicht',
    keyResult: 'Dieses Key Result gibt es nicht',
    person: 'Diese Person gibt es nicht',
    kudos: 'Diesen Dank gibt es nicht',
  },
  goneThen: {
    page: 'Diese Seite gab es nicht',
    cycle: 'Diesen Zyklus gab es nicht',
    objective: 'Dieses Ziel gab es nicht',
    keyResult: 'Dieses Key Result gab es nicht',
    person: 'Diese Person gab es nicht',
    kudos: 'Diesen Dank gab es nicht',
  },
  sampleText: 'Probier alles aus: Nichts hier gehört dir, und morgen ist alles wie zuvor.',
  historyOf: (what) => `Verlauf: ${what}`,
  notThen: 'Noch nicht geschrieben oder an diesem Tag gelöscht',
  itsHistory: 'Der Verlauf zeigt, wann es kam und ging.',
  deleted: 'Gelöscht oder nie da gewesen',
  openHistory: 'Verlauf öffnen',
  mayBeBack: 'Wenn es jemand gelöscht hat, zeigt der Verlauf, wer und wann, und kann es zurückholen.',
  unreadable: 'Deine Daten lassen sich gerade nicht lesen',
  broke: 'Diese Ansicht ging kaputt',
  kept: 'Was du gespeichert hast, ist sicher, und was du getippt hast, bleibt in diesem Tab.',
  reload: 'Neu laden',
  forReport: 'Für eine Fehlermeldung',
  noAccess:
    'Der Browser gab seinen Speicher nicht frei. Schließe andere Fenster dieses Browsers, sieh nach dem freien Speicherplatz und lade neu.',
  mistake:
    'Throughline machte beim Zeichnen einen Fehler. Oft hilft ein neuer Versuch; der Rest der Übersicht funktioniert.',
  skip: 'Zum Inhalt springen',
  dashboard: 'Übersicht',
  whoAreYou: 'Throughline weiß nicht, wer du bist, und kann deshalb nicht zeigen, was dir gehört.',
  chooseYourself: 'Wähle dich unter Personen aus',
  loading: 'Lädt …',
  sample: 'Ein Beispiel.',
  leaveSample: 'Beispiel verlassen',
};
