import { expect, test } from 'vitest';
import { textSharer } from '../../lib/exchange/share-texts';
import { fc } from '../domain/law';

const text = fc.constantFrom('a', 'b', 'a long text that is said by many', '');
const stamp = fc.oneof(fc.tuple(text, text, text), fc.array(text, { maxLength: 4 }), fc.constantFrom(null, 7, 'x'));
const row = fc.oneof(
  fc.record(
    { recordId: fc.oneof(text, fc.constant(7)), personId: text, device: text, stamps: fc.dictionary(text, stamp) },
    { requiredKeys: [] },
  ),
  fc.constantFrom(null, 7, 'row', [1]),
);

test('rows that share their texts say the same as before', () => {
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const share = textSharer();
      const before = structuredClone(rows);
      for (const each of rows) share(each);
      expect(rows).toEqual(before);
    }),
    { numRuns: 1000 },
  );
});

test('fields of one act share their stamp', () => {
  const shared = { stamps: { a: ['1', 'p', 'd'], b: ['1', 'p', 'd'], c: ['2', 'p', 'd'] } };
  textSharer()(shared);
  expect(shared.stamps.b).toBe(shared.stamps.a);
  expect(shared.stamps.c).not.toBe(shared.stamps.a);
});
