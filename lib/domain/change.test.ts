import { expect, it } from 'vitest';
import { fc } from '../../tests/domain/law';
import { compareStamps, type Stamp } from './change';

const stamp = fc.tuple(
  fc.constantFrom('000000001-0000', '000000001-0001', '000000002-0000'),
  fc.constantFrom('', 'ana', 'ben'),
  fc.constantFrom('laptop', 'phone'),
) as unknown as fc.Arbitrary<Stamp>;

it('orders by clock, then person, then device', () => {
  const early = ['000000001-0000', 'ben', 'phone'] as unknown as Stamp;
  const late = ['000000002-0000', 'ana', 'laptop'] as unknown as Stamp;
  expect(compareStamps(early, late)).toBe(-1);
  expect(compareStamps(late, early)).toBe(1);
});

it('calls only identical stamps equal', () => {
  fc.assert(
    fc.property(stamp, stamp, (a, b) => {
      expect(compareStamps(a, b) === 0).toBe(a.join() === b.join());
    }),
  );
});

it('is antisymmetric', () => {
  fc.assert(
    fc.property(stamp, stamp, (a, b) => {
      expect(compareStamps(a, b) + compareStamps(b, a)).toBe(0);
    }),
  );
});

it('is transitive, so that every replica sorts alike', () => {
  fc.assert(
    fc.property(stamp, stamp, stamp, (a, b, c) => {
      if (compareStamps(a, b) <= 0 && compareStamps(b, c) <= 0) expect(compareStamps(a, c)).toBeLessThanOrEqual(0);
    }),
  );
});
