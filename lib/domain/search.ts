/**
 * Does every word of the query start a word of one of the texts? Case and accents are ignored, so "uber" finds "Über".
 * An empty query matches everything. Scripts that put no spaces between words are found anywhere inside a text.
 */
export function matches(query: string, texts: readonly string[]): boolean {
  const words = fold(texts.join(' ')).split(/[^\p{L}\p{N}]+/u);
  return fold(query)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '')
    .every((part) => words.some((word) => (UNSPACED.test(part) ? word.includes(part) : word.startsWith(part))));
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** A sigma is written differently at the end of a word, which must not hide the word while it is being typed. */
const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ς', 'σ');
