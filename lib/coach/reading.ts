/** How far a text is read: as long as a title may be. Repeated here because `lib/domain/text` would bring zod along. */
export const READ_LENGTH = 10_000;

/** One word, number or sign of a text. */
export interface Token {
  /** As written. */
  readonly raw: string;
  /** Lower case, composed: what word lists are compared with. */
  readonly text: string;
  /** Where it stands in the text that was read, UTF-16 units. */
  readonly at: number;
  /** Digits of any script, with inner points and commas; `p95` and `B2B` are words. */
  readonly isNumber: boolean;
}

/** A text taken apart once, so that every rule looks at the same words. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
}

// No two parts of the pattern can match the same character, so it reads any text once, without going back.
const TOKEN = /[%&\p{Sc}]|[\p{L}\p{M}\p{N}]+(?:[.,]\p{N}+)*/gu;
const NUMBER = /^\p{N}[\p{N}.,]*$/u;

/** Takes a text apart; what lies beyond `READ_LENGTH` is not read. */
export function read(text: string): Reading {
  const composed = text.slice(0, READ_LENGTH).normalize('NFC');
  const tokens = Array.from(composed.matchAll(TOKEN), (match) => ({
    raw: match[0],
    text: match[0].toLowerCase(),
    at: match.index,
    isNumber: NUMBER.test(match[0]),
  }));
  return { text: composed, tokens };
}

/** The raw words from one token to another, as written. */
export const wordsOf = ({ text, tokens }: Reading, start: number, length: number): string => {
  const [first, last] = [tokens[start], tokens[start + length - 1]];
  return first && last ? text.slice(first.at, last.at + last.raw.length) : '';
};
