import type { refusals as english } from '../en/refusals';

export const refusals: typeof english = {
  'input.invalid': ({ field }) => `„${field}“ ist nicht richtig ausgefüllt.`,
  'record.not-found': () => 'Das gibt es nicht mehr. Lade neu, um zu sehen, was da ist.',
  'record.deleted': ({ child }) =>
    `${child ? 'Das, wozu es gehört,' : 'Es'} wurde inzwischen gelöscht. Mach zuerst im Verlauf das Löschen rückgängig.`,
  'record.not-yours': () => 'Das kann nur ändern, wer es geschrieben hat.',
  'me.missing': () => 'Sag zuerst, wer du bist: Öffne die Übersicht und gib deinen Namen ein.',
  'check-in.value-unfit': ({ kind }) =>
    kind === 'boolean'
      ? 'Sag ja oder nein: Dazwischen hat dieses Key Result keinen Wert.'
      : kind === 'ordinal'
        ? 'Sag, was erreicht ist: nichts, Zusage, Zielwert oder Bestfall.'
        : 'Dieses Key Result wird an seiner Arbeit oder seinen Schritten abgelesen; ein Check-in kann seinen Wert nicht angeben.',
  'check-in.not-yours': () => 'Dieser Check-in ist nicht an dich gerichtet.',
  'check-in.step-gone': ({ name }) =>
    `„${name}“ gehört nicht mehr zu den Schritten. Sieh dir die Schritte noch einmal an und mach dann den Check-in.`,
  'link.exists': ({ title }) => `Schon mit „${title}“ verknüpft. Nichts wurde geändert.`,
  'link.missing': () => 'Dieses Ticket ist dort nicht mehr verknüpft.',
  'link.shares-exceed-one': ({ sum }) =>
    `Zusammen würde mehr als das ganze Ticket zählen (${sum} von 1), Eltern eingerechnet. Verringere einen der Anteile.`,
  'ticket.unknown': () => 'Dieses Ticket wurde noch nicht gelesen. Öffne einmal seine Seite und verknüpfe es dann.',
  'undo.conflict': ({ field, count }) =>
    field === 'below'
      ? `Nicht rückgängig gemacht: Darunter ${count === 1 ? 'entstand' : 'entstanden'} seitdem ${count} ${count === 1 ? 'Eintrag' : 'Einträge'}.`
      : `Nicht rückgängig gemacht: „${field}“ wurde seitdem noch einmal geändert. Mach zuerst die spätere Änderung rückgängig.`,
  'undo.nothing': () => 'Hier gibt es nichts mehr rückgängig zu machen.',
  'tracker.not-granted': () =>
    'Der Browser gab keinen Zugriff auf diese Seite. Schalte den Tracker noch einmal ein und erlaube es.',
  'tracker.markup-changed': ({ what }) =>
    `Diese Seite sieht anders aus, als Throughline sie kennt: Nicht gefunden wurde „${what}“.`,
  'sender.forbidden': () => 'Diese Seite darf das nicht.',
  'sender.too-many': () => 'Zu viele Anfragen von dieser Seite. In ein paar Sekunden geht es weiter.',
  'database.newer': ({ found, known }) =>
    `Deine Daten schrieb ein neueres Throughline (Format ${found}, dieses kennt ${known}). Aktualisiere die Erweiterung; nichts wurde geändert.`,
  'database.failed': () =>
    'Der Browser konnte nicht speichern. Nichts wurde geändert; versuch es noch einmal oder schaffe Speicherplatz.',
  'database.slow': () =>
    'Der Speicher des Browsers antwortet nicht. Versuch es noch einmal; hilft das nicht, starte den Browser neu.',
  'database.suspect': () =>
    'Ein Teil deiner Daten fehlt, deshalb wird vorerst nichts gespeichert. Öffne die Übersicht: Sie zeigt, was sich zurückholen lässt.',
  'database.upgrading': () =>
    'Throughline wurde aktualisiert und bringt deine Daten mit. Versuch es gleich noch einmal.',
  'database.outdated': () => 'Throughline wurde aktualisiert. Lade diese Seite neu.',
  'reply.unknown': ({ what }) =>
    what === 'storage'
      ? 'Der Speicher des Browsers antwortet nicht, also ist nicht bekannt, ob das gespeichert wurde. Versuch es noch einmal: Es geschieht nicht doppelt. Hilft das nicht, starte den Browser neu.'
      : 'Der Hintergrund antwortete nicht, also ist nicht bekannt, ob das gespeichert wurde. Versuch es noch einmal: Es geschieht nicht doppelt.',
};
