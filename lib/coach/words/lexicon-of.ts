import { EMPTY_LEXICON, type Lexicon, makeLexicon } from '../lexicon';
import type { OwnWords, WordLists } from '../word-lists';
import { de } from './de';
import { en } from './en';

/** The languages the coach can read. Adding one = one file of words and one line here. */
export const WORD_LISTS: Readonly<Record<string, WordLists>> = { en, de };

/**
 * The lexicon of the language a goal is written in, with a person's own words.
 * @param language BCP 47 tag, e.g. `de-CH`; regions share the lists of their language.
 * @returns an empty lexicon for a language without lists: its text rules say `todo` instead of guessing.
 */
export function lexiconOf(language: string, own: OwnWords = {}): Lexicon {
  const tag = language.toLowerCase().split(/[-_]/)[0] ?? '';
  const words = Object.hasOwn(WORD_LISTS, tag) ? WORD_LISTS[tag] : undefined;
  return words ? makeLexicon(words, own) : EMPTY_LEXICON;
}
