import { expect, test } from 'vitest';
import { syntaxFault } from '../../lib/exchange/json-syntax';
import { fc } from '../domain/law';

const text = fc
  .tuple(fc.jsonValue(), fc.constantFrom(0, '\t'))
  .map(([value, space]) => JSON.stringify(value, null, space));
const mark = fc.constantFrom('', ...'{}[]",:\\ 01etrunfalse-.+E\u0000\n');

function isJson(each: string): boolean {
  try {
    JSON.parse(each);
    return true;
  } catch {
    return false;
  }
}

test('finds a fault in exactly those texts that are no JSON', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.nat({ max: 2 }), mark, (whole, place, cut, put) => {
      const at = place % whole.length;
      const spoilt = whole.slice(0, at) + put + whole.slice(at + cut);
      expect(syntaxFault(spoilt) === null).toBe(isJson(spoilt));
    }),
    { numRuns: 5000 },
  );
});

test.each([
  ['{"a":1,', '}'],
  ['{"a" ', '1}'],
  ['[1 ', '2]'],
  ['[1,', ']'],
  ['{"a":', 'tru}'],
  ['{"a":', 'NaN}'],
  ['[', '01]'],
  ['[', '"never closed]'],
  ['{"a":', '"a line\nends"}'],
  ['', ']'],
  ['[', '}'],
  ['{', ']'],
  ['{"a":1} ', '{}'],
  ['{"a":1', ''],
  ['', ''],
])('%s must not go on with %s', (before, after) => {
  expect(syntaxFault(before + after)).toBe(before.length);
});

test('however deep a text is nested, its fault is found', () => {
  expect(syntaxFault('['.repeat(200_000))).toBe(200_000);
});
