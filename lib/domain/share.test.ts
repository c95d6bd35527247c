import { expect, it } from 'vitest';
import { fc } from '../../tests/domain/law';
import { type Claim, checkShares, sharesOf } from './share';

const claim = (share: number | null, role: Claim['role'] = 'contributes'): Claim => ({ share, role });
const sum = (shares: readonly number[]) => shares.reduce((total, share) => total + share, 0);

it.each<[string, Claim[], number[]]>([
  ['one link is the whole ticket', [claim(null)], [1]],
  ['three links are a third each', [claim(null), claim(null), claim(null)], [1 / 3, 1 / 3, 1 / 3]],
  ['a stated share stands, and the other keeps its equal part', [claim(0.2), claim(null)], [0.2, 0.5]],
  ['or what is left of the ticket, if that is less', [claim(0.7), claim(null)], [0.7, 0.3]],
  ['what is left is shared alike', [claim(0.8), claim(null), claim(null)], [0.8, 0.1, 0.1]],
  ['a supporting link counts nothing and takes nothing', [claim(null), claim(0.9, 'supports')], [1, 0]],
  ['shares over one are survived where they are found', [claim(0.9), claim(0.9), claim(null)], [0.9, 0.9, 0]],
])('%s', (_law, claims, shares) => {
  expect(sharesOf(claims)).toEqual(shares.map((share) => expect.closeTo(share, 12)));
});

it('refuses to write more than the whole ticket', () => {
  expect(() => checkShares([claim(0.7), claim(0.4)])).toThrow(
    expect.objectContaining({ code: 'link.shares-exceed-one', facts: { field: 'share', sum: 1.1 } }),
  );
  expect(() => checkShares([claim(0.1), claim(0.2), claim(0.7), claim(null), claim(1, 'supports')])).not.toThrow();
});

const claims = fc.array(
  fc.record({
    role: fc.constantFrom<Claim['role']>('contributes', 'supports'),
    share: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  }),
  { maxLength: 8 },
);

it('never counts more than the whole of a ticket whose stated shares may be written', () => {
  fc.assert(
    fc.property(claims, (all) => {
      try {
        checkShares(all);
      } catch {
        return;
      }
      expect(sum(sharesOf(all))).toBeLessThanOrEqual(1 + 2e-9);
    }),
  );
});

it('gives every unstated link the same, and the whole where nothing is stated', () => {
  fc.assert(
    fc.property(claims, (all) => {
      const unstated = all.map(({ role }) => ({ role, share: null }));
      if (unstated.some(({ role }) => role === 'contributes')) expect(sum(sharesOf(unstated))).toBeCloseTo(1, 9);
      const equal = sharesOf(all).filter((_, i) => all[i]?.share === null && all[i]?.role === 'contributes');
      expect(new Set(equal).size).toBeLessThanOrEqual(1);
    }),
  );
});
