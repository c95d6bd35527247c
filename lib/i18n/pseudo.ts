import type { Translate, Words } from './spoken';

/**
 * No language, but English as translations go: with accents, 40 % longer, in brackets. A text without brackets was
 * never translatable, one without its closing bracket is cut off. Spoken as `en-XA`, and as `ar-XB` from right to left.
 */
export const translate: Translate = (_, english) => pseudo(english);

function pseudo(words: Words): Words {
  return Object.fromEntries(Object.entries(words).map(([name, word]) => [name, pseudoWord(word)]));
}

function pseudoWord(word: Words[string]): Words[string] {
  if (typeof word === 'string') return pseudoText(word);
  if (typeof word === 'object') return pseudo(word);
  return (...values) => pseudoText(word(...values));
}

const ACCENTS: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ö', u: 'ü', A: 'Å', E: 'É', O: 'Ø' };

/** A text in brackets stays as it is: it was made of others that are in them. */
export function pseudoText(text: string): string {
  if (text === '' || text.startsWith('[')) return text;
  const longer = ' ~~~~'.repeat(Math.ceil((text.length * 0.4) / 5));
  return `[${text.replace(/[aeiouAEO]/g, (letter) => ACCENTS[letter] ?? letter)}${longer}]`;
}
