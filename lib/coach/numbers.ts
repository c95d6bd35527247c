import { dateTokensOf } from './dates';
import type { Lexicon } from './lexicon';
import type { Reading, Token } from './reading';

/** A quantity in a text: dates, years and names such as ISO 27001 are none. */
export interface Quantity {
  readonly raw: string;
  readonly value: number;
  /** Sign or letters at the number: `%`, `€`, `ms`; empty when there are none. */
  readonly unit: string;
  /** Index of its first token, and of the token after it. */
  readonly start: number;
  readonly end: number;
}

// `3x`, `40k`, `900ms`. Digits and letters cannot be mistaken for each other, so it never goes back.
const GLUED = /^(\p{N}[\p{N}.,]*)(x|k|m|ms|s|h|min|kb|mb|gb|mio|mrd)$/u;
const SIGN = /^[%\p{Sc}]$/u;
const MONEY = /^\p{Sc}$/u;

/** The quantities of a text, in order. */
export function quantitiesOf(reading: Reading, lexicon: Lexicon): readonly Quantity[] {
  const { tokens } = reading;
  const dates = dateTokensOf(reading, lexicon);
  const names = new Set(lexicon.find('numberNames', reading).map(({ start, length }) => start + length));
  const found: Quantity[] = [];
  for (let start = 0; start < tokens.length; ) {
    const end = endOfNumber(reading, start);
    const quantity = dates.has(start) || names.has(start) ? null : quantityAt(tokens, start, end, lexicon);
    if (quantity) found.push(quantity);
    start = end;
  }
  return found;
}

/** Two quantities written as a stretch, `32 → 50` or `from 32 to 50`. */
export function stretchOf(reading: Reading, lexicon: Lexicon): { from: Quantity; to: Quantity } | null {
  const quantities = quantitiesOf(reading, lexicon);
  const afterFrom = new Set(lexicon.find('from', reading).map(({ start, length }) => start + length));
  const betweens = new Set(lexicon.find('to', reading).map(({ start, length }) => start + length));
  for (const [i, to] of quantities.entries()) {
    const from = quantities[i - 1];
    if (!from) continue;
    const between = reading.text.slice(reading.tokens[from.start]?.at ?? 0, reading.tokens[to.start]?.at ?? 0);
    const isArrow = to.start - from.end <= 2 && /→|->|=>|➔|⇒/.test(between);
    const isFromTo = follows(to, betweens) && follows(from, afterFrom);
    if (isArrow || isFromTo) return { from, to };
  }
  return null;
}

/** Does a quantity stand at one of these places, or one word or sign behind it: `to $3`, `from about 9`? */
const follows = ({ start }: Quantity, places: ReadonlySet<number>): boolean =>
  places.has(start) || places.has(start - 1);

/** The token after a number that starts at `start`; thousands may be set apart by a space (`10 000`). */
function endOfNumber({ tokens, text }: Reading, start: number): number {
  let end = start + 1;
  if (!/^\p{N}{1,3}$/u.test(tokens[start]?.raw ?? '')) return end;
  for (let next = tokens[end]; next && /^\p{N}{3}$/u.test(next.raw); next = tokens[end]) {
    if (!/^[ \u00a0\u202f\u2009']$/.test(text.slice(next.at - 1, next.at)) || !isTouching(tokens[end - 1], next)) break;
    end += 1;
  }
  return end;
}

const isTouching = (left: Token | undefined, right: Token): boolean =>
  left !== undefined && left.at + left.raw.length === right.at - 1;

function quantityAt(tokens: readonly Token[], start: number, end: number, lexicon: Lexicon): Quantity | null {
  const token = tokens[start];
  if (!token) return null;
  const glued = GLUED.exec(token.text);
  if (!token.isNumber && !glued) return null;
  const digits =
    glued?.[1] ??
    tokens
      .slice(start, end)
      .map(({ raw }) => raw)
      .join('');
  const [before = '', after = ''] = [tokens[start - 1]?.raw, tokens[end]?.raw];
  // `$10`, but in `41 % 60` the sign belongs to the number before it.
  const sign = SIGN.test(after) ? after : MONEY.test(before) ? before : '';
  const raw = tokens
    .slice(start, end)
    .map((part) => part.raw)
    .join(' ');
  return { raw, value: valueOf(digits, lexicon.decimalSign), unit: glued?.[2] ?? sign, start, end };
}

/** `10,000` is ten thousand where the point is the decimal sign; groups of three digits are thousands. */
function valueOf(digits: string, decimalSign: '.' | ','): number {
  const thousands = decimalSign === '.' ? ',' : '.';
  const parts = digits.split(thousands);
  const isGrouped = parts.slice(1).every((group) => /^\d{3}([.,]\d+)?$/.test(group));
  return Number(parts.join(isGrouped ? '' : '.').replace(decimalSign, '.'));
}
