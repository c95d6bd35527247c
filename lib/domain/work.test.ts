import { describe, expect, it } from 'vitest';
import { aPiece } from '../../tests/domain/build';
import { fc } from '../../tests/domain/law';
import type { WorkSize } from './key-result';
import type { Measure } from './measure';
import { contributionOf, type WorkPiece, workOf } from './work';

const ALL: Measure = { kind: 'work', denominator: 'allLinked' };
const points = (value: number) => ({ value, unit: 'points' as const });

describe('published cases', () => {
  it('nothing linked is no plan, not 0 %', () => {
    expect(workOf([], 'count', ALL)).toMatchObject({ ratio: null, plannedSize: 0, linked: 0 });
  });

  it('counts done over linked', () => {
    const work = workOf([aPiece({ state: 'done' }), aPiece(), aPiece({ state: 'in_progress' })], 'count', ALL);
    expect(work).toMatchObject({ ratio: 1 / 3, doneSize: 1, plannedSize: 3, open: 1, inProgress: 1, done: 1 });
  });

  it('cancelled tickets leave the denominator and stay in the list', () => {
    const work = workOf([aPiece({ state: 'done' }), aPiece(), aPiece({ state: 'cancelled' })], 'count', ALL);
    expect(work).toMatchObject({ ratio: 0.5, plannedSize: 2, linked: 3, cancelled: 1 });
  });

  it('only cancelled tickets are no plan', () => {
    expect(workOf([aPiece({ state: 'cancelled' })], 'count', ALL).ratio).toBeNull();
  });

  it('a ticket whose state we could not read is planned and not done', () => {
    expect(workOf([aPiece({ state: 'unknown' })], 'count', ALL)).toMatchObject({ ratio: 0, unknown: 1 });
  });

  it('unestimated tickets take the median of the estimated ones, and are counted', () => {
    const pieces = [1, 3, 8].map((value) => aPiece({ estimate: points(value), state: 'done' }));
    const work = workOf([...pieces, aPiece(), aPiece()], 'points', ALL);
    expect(work).toMatchObject({ plannedSize: 18, doneSize: 12, unestimated: 2, assumedSize: 3 });
  });

  it('the median of an even number lies between the middle two', () => {
    const pieces = [1, 2, 5, 8].map((value) => aPiece({ estimate: points(value) }));
    expect(workOf(pieces, 'points', ALL).assumedSize).toBe(3.5);
  });

  it('an estimate of a cancelled ticket does not bend the median', () => {
    const pieces = [aPiece({ estimate: points(2) }), aPiece({ estimate: points(100), state: 'cancelled' }), aPiece()];
    expect(workOf(pieces, 'points', ALL).assumedSize).toBe(2);
  });

  it('where nothing is estimated every ticket counts one', () => {
    expect(workOf([aPiece(), aPiece()], 'points', ALL)).toMatchObject({
      plannedSize: 2,
      assumedSize: 1,
      unestimated: 2,
    });
  });

  it('points and minutes are never added', () => {
    const work = workOf(
      [aPiece({ estimate: points(5) }), aPiece({ estimate: { value: 60, unit: 'minutes' } })],
      'points',
      ALL,
    );
    expect(work).toMatchObject({ plannedSize: 10, unestimated: 1 });
  });

  it('a ticket on two key results counts half on each', () => {
    expect(workOf([aPiece({ share: 0.5, state: 'done' }), aPiece()], 'count', ALL)).toMatchObject({
      ratio: 1 / 3,
      plannedSize: 1.5,
    });
  });

  // Ally: "the target is fixed at 20 bugs, so that new bugs filed later do not lower progress".
  it('a fixed plan does not grow with what is linked, and can be exceeded', () => {
    const pieces = Array.from({ length: 30 }, (_, i) => aPiece({ state: i < 25 ? 'done' : 'open' }));
    expect(workOf(pieces, 'count', { kind: 'work', denominator: 20 })).toMatchObject({ ratio: 1.25, plannedSize: 20 });
  });

  it.each([
    [0, 0],
    [0.25, 0.125],
    [0.5, 0.25],
  ] as const)('work in progress earns %d by setting', (credit, ratio) => {
    expect(workOf([aPiece({ state: 'in_progress' }), aPiece()], 'count', ALL, credit).ratio).toBe(ratio);
  });

  it('one of eight equal tickets is an eighth of the plan', () => {
    const pieces = Array.from({ length: 8 }, () => aPiece());
    expect(contributionOf(aPiece(), workOf(pieces, 'count', ALL), 'count')).toBe(0.125);
  });

  it('a ticket larger than a fixed plan is all of it, not more', () => {
    const large = aPiece({ estimate: points(5) });
    const measure = { kind: 'work' as const, denominator: 2 };
    expect(contributionOf(large, workOf([large], 'points', measure), 'points')).toBe(1);
  });

  it('a cancelled ticket contributes nothing that can be named', () => {
    const cancelled = aPiece({ state: 'cancelled' });
    expect(contributionOf(cancelled, workOf([cancelled, aPiece()], 'count', ALL), 'count')).toBeNull();
  });

  it('a size beyond all reason is cut, so that no sum becomes infinite', () => {
    const work = workOf(
      [1, 2, 3].map(() => aPiece({ estimate: points(1.7e308), state: 'done' })),
      'points',
      ALL,
    );
    expect(work.ratio).toBe(1);
  });
});

const estimate = fc.option(
  fc.record({
    value: fc.double({ min: 0, max: 1e6, noNaN: true }),
    unit: fc.constantFrom('points' as const, 'minutes' as const),
  }),
);
const piece: fc.Arbitrary<WorkPiece> = fc.record({
  ticketId: fc.uuid(),
  state: fc.constantFrom('open', 'in_progress', 'done', 'cancelled', 'unknown'),
  estimate,
  share: fc.double({ min: 0.01, max: 1, noNaN: true }),
});
const pieces = fc.array(piece, { maxLength: 30 });
const sizeBy = fc.constantFrom<WorkSize>('count', 'points', 'minutes', 'share');

it('lies within 0 and 1 unless the plan is fixed', () => {
  fc.assert(
    fc.property(pieces, sizeBy, fc.constantFrom(0, 0.25, 0.5) as fc.Arbitrary<0 | 0.25 | 0.5>, (all, size, credit) => {
      const { ratio } = workOf(all, size, ALL, credit);
      if (ratio === null) return;
      expect(ratio).toBeGreaterThanOrEqual(0);
      expect(ratio).toBeLessThanOrEqual(1);
    }),
  );
});

it('rises or stays when a ticket is finished', () => {
  fc.assert(
    fc.property(pieces, piece, sizeBy, (others, one, size) => {
      fc.pre(one.state !== 'cancelled');
      const before = workOf([...others, { ...one, state: 'open' }], size, ALL).ratio;
      const after = workOf([...others, { ...one, state: 'done' }], size, ALL).ratio;
      if (before !== null && after !== null) expect(after).toBeGreaterThanOrEqual(before);
    }),
  );
});

it('does not depend on the order of tickets', () => {
  fc.assert(
    fc.property(pieces, sizeBy, (all, size) => {
      const [there, back] = [workOf(all, size, ALL), workOf(all.toReversed(), size, ALL)];
      expect(back.ratio ?? -1).toBeCloseTo(there.ratio ?? -1, 9);
      expect({ ...back, ratio: 0, plannedSize: 0, doneSize: 0 }).toEqual({
        ...there,
        ratio: 0,
        plannedSize: 0,
        doneSize: 0,
      });
    }),
  );
});

it('accounts for every ticket exactly once', () => {
  fc.assert(
    fc.property(pieces, sizeBy, (all, size) => {
      const work = workOf(all, size, ALL);
      expect(work.open + work.inProgress + work.done + work.cancelled + work.unknown).toBe(work.linked);
    }),
  );
});

it('the contributions of all tickets sum to one', () => {
  fc.assert(
    fc.property(pieces, sizeBy, (all, size) => {
      const work = workOf(all, size, ALL);
      fc.pre(work.plannedSize > 0);
      expect(all.reduce((sum, one) => sum + (contributionOf(one, work, size) ?? 0), 0)).toBeCloseTo(1, 9);
    }),
  );
});
