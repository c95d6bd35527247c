import type { settings as english } from '../en/settings';

export const settings: typeof english = {
  language: 'Sprache',
  ofDevice: 'Sprache dieses Geräts',
  languageHint: 'Nur für diesen Browser. Die Seite wird in ihr neu geladen.',
  asBrowser: 'Wie der Browser',
  reminders: 'Erinnerungen',
  remindersHint:
    'Eine Benachrichtigung auf diesem Gerät, höchstens einmal am Tag und außerhalb deiner Ruhezeit, und nur wenn etwas auf dich wartet. Ein Klick öffnet es.',
  remindersRefused:
    'Dein Browser hat Benachrichtigungen nicht erlaubt. Du kannst sie in seinen Einstellungen erlauben und es noch einmal versuchen.',
  turnOn: 'Einschalten',
  turnOff: 'Ausschalten',
  reminderDays: 'Tage',
  dayChoices: { daily: 'Jeden Tag', workdays: 'Montag bis Freitag', mondays: 'Montags' },
  quietFrom: 'Ruhe ab',
  quietTo: 'Ruhe bis',
  quietsTrackers: 'In der Ruhezeit auch keine Tracker abfragen',
  credits: { '0': 'Nichts, bis sie erledigt ist', '0.25': 'Ein Viertel', '0.5': 'Die Hälfte' },
  limitOf: (percent) => `${percent} % von E`,
  limitBelow: (points) => `E − ${points} Punkte`,
  band: (status, limit) => `„${status}“ ab ${limit}`,
  tooEarly: (percent) => `; zu früh, solange E unter ${percent} % liegt`,
  rule: (bands, otherwise, silence) => `${bands}; sonst „${otherwise}“${silence}.`,
  noneOf: (n) =>
    n === 1 ? 'Das eine offene Key Result bliebe gleich.' : `Keines von ${n} offenen Key Results würde sich ändern.`,
  someOf: (count, n, parts) =>
    `${count} von ${n} ${n === 1 ? 'offenen Key Result' : 'offenen Key Results'} ${count === 1 ? 'würde' : 'würden'} sich ändern: ${parts}.`,
  turn: (count, from, to) => `${count} von „${from}“ zu „${to}“`,
  saved: 'Einstellungen gespeichert.',
  ofWorkspace: 'Einstellungen des Arbeitsbereichs',
  save: 'Einstellungen speichern',
  statusRule: 'Statusregel',
  counting: 'Zählen und Rhythmus',
  progressEarns: 'Begonnene Arbeit zählt',
  progressHint:
    '0 wie bei Oboard und Viva Goals, ein Viertel wie bei Linear, die Hälfte wie bei Synergita. Alle Zahlen folgen sofort.',
  newCycles: 'Check-ins eines neuen Zyklus',
  newCyclesHint: 'Vorhandene Zyklen behalten ihre eigenen.',
  noneOpen: 'Es gibt noch kein offenes Key Result.',
  title: 'Einstellungen',
  ruleText:
    'Was aus dem Fortschritt und dem bis heute erwarteten Fortschritt (E) einen Status macht. Von Hand gesetzte Status und was ein Check-in selbst sagt, gehen unter jeder Regel vor.',
  ourOwn: 'Unsere eigene.',
  published: (name) => `Wie ${name} sie veröffentlicht.`,
  holdsNow: 'Gilt jetzt.',
};
