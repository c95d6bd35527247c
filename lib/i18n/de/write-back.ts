import type { writeBack as english } from '../en/write-back';

export const writeBack: typeof english = {
  title: 'Kommentare an Tickets',
  off: 'Aus: Dort wird nichts geschrieben. Kolleginnen und Kollegen ohne Throughline sehen nicht, wozu ein Ticket beiträgt.',
  start: 'An den Tickets sagen …',
  words: 'Kommentar',
  wordsHint: (place) => `${place} steht für die Titel der Key Results.`,
  noPlace: (place) => `Schreib ${place} dorthin, wo die Key Results stehen sollen.`,
  first: (place) => `Dieses Ticket zahlt ein auf „${place}“. (Throughline)`,
  preview: (ticket) => `An ${ticket} stünde:`,
  anyTicket: 'einem Ticket',
  anyGoal: 'Niemand wartet länger als eine Sekunde',
  terms: (account) =>
    `Geschrieben als ${account} an jedes Ticket, das von jetzt an verknüpft wird, lesbar für alle, die das Ticket sehen; entfernt, sobald die Verknüpfung es ist. Das Token muss schreiben dürfen.`,
  turnOn: 'Diese Kommentare schreiben',
  on: (account, count) =>
    `An: ${count === 1 ? '1 Kommentar' : `${count} Kommentare`}, geschrieben als ${account}. Neue Verknüpfungen folgen binnen einer Minute oder einer Viertelstunde. Hör auf, bevor du den Tracker ausschaltest, sonst bleiben sie stehen.`,
  left: (count) =>
    count === 1
      ? 'Aus, aber ein Kommentar von früher steht noch dort.'
      : `Aus, aber ${count} Kommentare von früher stehen noch dort.`,
  change: 'Worte ändern',
  stop: 'Aufhören und alle entfernen',
  ending: (count) =>
    count === 1
      ? '1 Kommentar wird in den nächsten Runden noch entfernt.'
      : `${count} Kommentare werden in den nächsten Runden noch entfernt.`,
  failed: (ticket, why) => `${ticket}: nicht geschrieben. ${why}`,
  mayNot: 'Dieses Konto darf dort nicht schreiben. Bitte darum, oder nimm ein Token, das es darf.',
  unsure: (ticket) => `${ticket}: Ob der Kommentar geschrieben wurde, ist nicht bekannt. Sieh zuerst dort nach.`,
  again: 'Noch einmal versuchen',
  againAt: (ticket) => `Noch einmal versuchen: ${ticket}`,
  leave: 'Dabei belassen',
  leaveAt: (ticket) => `Dabei belassen: ${ticket}`,
};
