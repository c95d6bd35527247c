import type { firstSteps as english } from '../en/first-steps';
import { plural } from '../spoken';

export const firstSteps: typeof english = {
  spreadsheet: 'Deine Ziele stehen schon in einer Tabelle?',
  importIt: 'Importiere sie',
  examples: 'Oder beginne mit einem Beispiel und mach es zu deinem:',
  fields: { engineering: 'Entwicklung', product: 'Produkt', support: 'Kundendienst' },
  objectives: {
    engineering: 'Die Kasse antwortet, bevor jemand zweifelt',
    product: 'Neue verstehen am ersten Tag, wozu es uns gibt',
    support: 'Wer Hilfe braucht, muss nicht zweimal fragen',
  },
  title: 'Nächste Schritte',
  skip: 'Schritte überspringen',
  done: 'erledigt',
  keyResults: (n) =>
    plural(n, { one: 'Noch ein Key Result: Woran erkennst du es?', other: 'Zwei Key Results: Woran erkennst du es?' }),
  keyResultsHint:
    'Jedes eine Zahl, die sich bewegt: „95 % der Zahlungen unter 300 ms“, „die Hälfte der Neuen kommt am siebten Tag wieder“, „Anrufe mit zweiter Nachfrage: von 30 % auf 10 %“.',
  link: 'Ein Ticket verknüpfen',
  linkHint:
    'Öffne ein Ticket in deinem Tracker und drücke den Knopf von Throughline in der Symbolleiste: Er bietet den Rest an.',
  start: 'Das Ziel starten',
  startHint: 'Von da an sind Check-ins fällig. Der Coach sagt, was noch fehlt.',
};
