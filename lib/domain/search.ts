/**
 * A search: does every word of the query start a word of a text? Case and accents are ignored, so "uber" finds "Über". An
 * empty query finds everything. Scripts that put no spaces between words are found anywhere inside a text.
 * @returns asks it of the words of a text, see `wordsOf`.
 */
export function searchFor(query: string): (words: readonly string[]) => boolean {
  const parts = wordsOf([query]).map((part) => ({ part, isUnspaced: UNSPACED.test(part) }));
  return (words) =>
    parts.every(({ part, isUnspaced }) =>
      words.some((word) => (isUnspaced ? word.includes(part) : word.startsWith(part))),
    );
}

/** What texts are found by, so that many of them are taken apart once and searched at every letter. */
export const wordsOf = (texts: readonly string[]): string[] =>
  fold(texts.join(' '))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** A sigma is written differently at the end of a word, which must not hide the word while it is being typed. */
const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ς', 'σ');
