import { endOf, type Facts } from './facts';
import type { Lexicon } from './lexicon';

/** The whole goal in one sentence, for reading aloud (O16). */
export interface Sentence {
  readonly text: string;
  /** No part is blank. */
  readonly isComplete: boolean;
}

const BLANK = '…';

/** "I will … by …, as measured by …", blanks shown as `…`. @param date how a date is written; ISO by default. */
export function sentenceOf(facts: Facts, lexicon: Lexicon, date: (on: string) => string = (on) => on): Sentence {
  const end = endOf(facts);
  const titles = facts.keyResults.map(({ title }) => title.trim());
  const parts: Readonly<Record<string, string>> = {
    objective: facts.objective.title.trim(),
    date: end === null ? '' : date(end),
    keyResults: titles.includes('') ? '' : titles.join('; '),
  };
  return {
    text: lexicon.sentence.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] || BLANK),
    isComplete: Object.values(parts).every((part) => part !== ''),
  };
}
