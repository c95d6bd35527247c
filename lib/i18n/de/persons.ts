import type { persons as english } from '../en/persons';

export const persons: typeof english = {
  strangers: 'Wer ist das?',
  strangersHint:
    'Namen auf Tickets, die hier noch niemandem gehören. Sag, wessen sie sind, dann zählt ihre Arbeit als ihre.',
  handle: (login, host) => `@${login} auf ${host}`,
  seenOn: 'zuletzt gesehen bei',
  whose: (handle) => `Wer ist ${handle}?`,
  somebodyNew: (login) => `Eine neue Person: ${login}`,
  choose: 'Wählen …',
  save: 'Speichern',
  saveOf: (handle) => `Speichern: ${handle}`,
  saved: 'Name hinzugefügt.',
  added: 'Person hinzugefügt.',
  noHandles: 'Noch kein Name auf einem Tracker.',
  me: 'Ich',
  thank: 'Danke sagen',
  merge: 'Zusammenführen …',
  mergeTitle: 'Dieselbe Person, zweimal eingetragen',
  mergeHint: (name) =>
    `Was dem anderen Eintrag gehört, was er prüft, gesagt hat oder wofür ihm gedankt wurde, geht an ${name}. Ein Rückgängig trennt sie wieder.`,
  mergeWith: 'Der andere Eintrag',
  mergeSubmit: 'Zusammenführen',
  merged: 'Zusammengeführt.',
  mergeChoose: 'Wähle den anderen Eintrag.',
  owns: 'Ziele',
  ownsNone: 'Verantwortet kein Ziel.',
  contributes: 'Hilft bei',
  moved: 'Zuletzt bewegt',
  thanks: 'Erhaltener Dank',
  thanksNone: 'Noch kein Dank.',
  asked: 'Um Feedback gebeten',
};
