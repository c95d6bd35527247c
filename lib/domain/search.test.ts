import { expect, it } from 'vitest';
import { fc } from '../../tests/domain/law';
import { searchFor, wordsOf } from './search';

const matches = (query: string, texts: readonly string[]): boolean => searchFor(query)(wordsOf(texts));

it.each([
  ['check', ['Checkout under 1 s'], true],
  ['out', ['Checkout under 1 s'], false],
  ['UBER', ['Über uns'], true],
  ['über', ['Uber uns'], true],
  ['ana check', ['Checkout', 'Ana Ruiz'], true],
  ['ana ship', ['Checkout', 'Ana Ruiz'], false],
  ['#12', ['Ticket 12'], true],
  ['', [], true],
  ['  – ', ['x'], true],
  ['目標', ['年間目標'], true],
  ['ΟΔΟΣ', ['οδοσυ'], true],
])('searching %j in %j finds it: %s', (query, texts, found) => {
  expect(matches(query, texts)).toBe(found);
});

it('finds every text by each of its own words', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-zA-ZäöüÄÖÜ]{1,8}$/), { minLength: 1 }), (words) => {
      const text = words.join(' ');
      for (const word of words) expect(matches(word.toUpperCase(), [text])).toBe(true);
    }),
  );
});

it('finds less, never more, as a person types on', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'grapheme' }),
      fc.stringMatching(/^[a-z]{0,3}$/),
      (text, query, more) => {
        if (matches(`${query}${more}`, [text]) && /[a-z]$/.test(query)) expect(matches(query, [text])).toBe(true);
      },
    ),
  );
});

it('takes any text, lone surrogates and NUL included', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string({ unit: 'binary' })), (query, texts) => {
      expect(typeof matches(query, texts)).toBe('boolean');
    }),
  );
});
