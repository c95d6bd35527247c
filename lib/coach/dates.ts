import type { Lexicon } from './lexicon';
import type { Reading } from './reading';

// Fixed numbers of digits each, so nothing is tried twice.
const ISO = String.raw`(?<!\d)\d{4}-\d{1,2}-\d{1,2}(?!\d)`;
const SLASHED = String.raw`(?<![\d.,/])\d{1,2}\/\d{1,2}(?:\/\d{2,4})?(?![\d/.,]\d|\d)`;
const DOTTED = String.raw`(?<![\d.,])\d{1,2}\.\d{1,2}\.\d{2,4}(?!\d)`;
/** `30.9.` needs a language where `30.9` is no decimal number, or every sentence could end in a date. */
const DAY_AND_MONTH = String.raw`(?<![\d.,])\d{1,2}\.\d{1,2}\.(?!\d)`;
const YEAR = /^(19|20)\d\d$/;
const SIGN = /^[%\p{Sc}]$/u;

/** Indices of the numbers that are parts of dates: `2026-09-30`, `30.9.2026`, `7/3`, `September 30`, 2026. */
export function dateTokensOf(reading: Reading, lexicon: Lexicon): ReadonlySet<number> {
  const { text, tokens } = reading;
  const written = [ISO, SLASHED, DOTTED, ...(lexicon.decimalSign === ',' ? [DAY_AND_MONTH] : [])].join('|');
  const covered = new Set<number>();
  for (const match of text.matchAll(new RegExp(written, 'gu'))) {
    for (let i = 0; i < match[0].length; i += 1) covered.add(match.index + i);
  }
  const months = new Set(lexicon.find('months', reading).map(({ start }) => start));
  const isDate = (i: number): boolean => {
    const { raw = '', at = -1 } = tokens[i] ?? {};
    const isYear = YEAR.test(raw) && !SIGN.test(tokens[i + 1]?.raw ?? '');
    return isYear || covered.has(at) || months.has(i - 1) || months.has(i + 1);
  };
  return new Set(tokens.flatMap(({ isNumber }, i) => (isNumber && isDate(i) ? [i] : [])));
}
