import { type ObjectiveRule, warnOf } from '../rule';

/** An objective says what is wanted, without blame. */
export const positive: ObjectiveRule = {
  id: 'O6',
  appliesTo: 'objective',
  kind: 'text',
  severity: 'hint',
  law: 'An objective says what is wanted, without blame',
  question: {
    en: 'What do you want to see instead? Would everyone concerned be glad to read this on a wall?',
    de: 'Was wünscht ihr euch stattdessen? Würden alle Beteiligten das gern an der Wand lesen?',
  },
  bad: { text: { en: 'Stop being terrible at support', de: 'Aufhören, im Support so schlecht zu sein' } },
  good: {
    text: {
      en: 'Give support people tell their friends about',
      de: 'Kunden empfehlen uns wegen unseres Supports weiter',
    },
  },
  source: 'WeekPlan guide',
  check: ({ title, lexicon }) => warnOf(lexicon.find('negative', title).map(({ raw }) => raw)),
};
