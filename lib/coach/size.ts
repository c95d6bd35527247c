import { type Reading, read } from './reading';

// Scripts that write words without spaces: about two characters a word.
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const CHARACTERS_A_WORD = 2;

/** How many words a text has, in any script. */
export function countWords(text: string | Reading): number {
  const { tokens } = typeof text === 'string' ? read(text) : text;
  return tokens
    .filter(({ raw }) => /[\p{L}\p{N}]/u.test(raw))
    .reduce((sum, { raw }) => sum + (UNSPACED.test(raw) ? Math.ceil([...raw].length / CHARACTERS_A_WORD) : 1), 0);
}
