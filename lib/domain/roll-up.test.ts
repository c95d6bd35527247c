import { describe, expect, it } from 'vitest';
import { aCheckIn, aKeyResult, aPiece, noon } from '../../tests/domain/build';
import { fc } from '../../tests/domain/law';
import type { Measure } from './measure';
import { isAllDone, meanProgress, relativeWeights, rollUpKeyResult } from './roll-up';

const at = noon('2026-08-01');

describe('the numbers of a key result', () => {
  it('take the last measured value, though a later check-in measured nothing', () => {
    const checkIns = [
      aCheckIn({ at, value: 550 }),
      aCheckIn({ at: at + 2, value: null, confidence: 3 }),
      aCheckIn({ at: at + 1, value: 300 }),
    ];
    const { outcome, lastCheckIn } = rollUpKeyResult(aKeyResult(), [], checkIns);
    expect(outcome).toMatchObject({ ratio: 1, current: 300 });
    expect(lastCheckIn).toMatchObject({ at: at + 2, value: null, confidence: 3 });
  });

  it('do not take a value for what it cannot mean: one from when it was measured in another way', () => {
    const rolled = (measure: Measure, ...values: number[]) =>
      rollUpKeyResult(
        { measure, sizeBy: 'count' },
        [],
        values.map((value, i) => aCheckIn({ at: at + i, value })),
      ).outcome;
    expect(rolled({ kind: 'boolean' }, 320)).toBeNull();
    expect(rolled({ kind: 'boolean' }, 0, 320)).toMatchObject({ ratio: 0, current: 0 });
    expect(rolled({ kind: 'ordinal', commit: 'a', target: 'b', stretch: 'c' }, 99.5)).toBeNull();
  });

  it('are unknown without a check-in', () => {
    expect(rollUpKeyResult(aKeyResult(), [aPiece()], [])).toMatchObject({ outcome: null, lastCheckIn: null });
  });

  it('remember whether all work was done when the owner last spoke', () => {
    const spoke = (doneSize: number) =>
      rollUpKeyResult(aKeyResult(), [], [aCheckIn({ work: { linked: 2, done: doneSize, plannedSize: 2, doneSize } })]);
    expect(spoke(1).lastCheckIn?.workWasDone).toBe(false);
    expect(spoke(2).lastCheckIn?.workWasDone).toBe(true);
  });

  it('count periods of a threshold in the cycle’s rhythm', () => {
    const measure = {
      kind: 'threshold' as const,
      unit: '',
      op: '≥' as const,
      limits: [500],
      aggregate: 'shareOfPeriods' as const,
    };
    const keyResult = { measure, sizeBy: 'count' as const };
    const rhythm = { cadence: 'biweekly' as const, startsOn: '2026-07-01' };
    expect(rollUpKeyResult(keyResult, [], [aCheckIn({ at })], { rhythm }).outcome?.ratio).toBeCloseTo(1 / 3);
  });

  it('do not depend on the order of check-ins', () => {
    const figures = fc.uniqueArray(fc.record({ at: fc.nat(100), value: fc.option(fc.integer({ min: 0, max: 900 })) }), {
      selector: (one) => one.at,
    });
    fc.assert(
      fc.property(figures, (all) => {
        const checkIns = all.map((fields) => aCheckIn(fields));
        expect(rollUpKeyResult(aKeyResult(), [], checkIns.toReversed())).toEqual(
          rollUpKeyResult(aKeyResult(), [], checkIns),
        );
      }),
    );
  });
});

it('nothing planned is not finished', () => {
  expect(isAllDone({ plannedSize: 0, doneSize: 0 })).toBe(false);
  expect(isAllDone({ plannedSize: 2, doneSize: 2 })).toBe(true);
});

describe('the weighted mean', () => {
  // Appfire's documented example: weights 1, 3, 2 are 16.6, 50, 33.3 % of the objective.
  it('gives weights 1, 3, 2 a sixth, a half, a third', () => {
    expect(relativeWeights([1, 3, 2])).toEqual([1 / 6, 0.5, 1 / 3].map((part) => expect.closeTo(part, 12)));
    expect(
      meanProgress([
        { weight: 1, ratio: 1 },
        { weight: 3, ratio: 0 },
        { weight: 2, ratio: 1 },
      ]).ratio,
    ).toBeCloseTo(0.5);
  });

  it('of nothing is unknown', () => {
    expect(meanProgress([])).toEqual({ ratio: null, unknown: 0 });
  });

  it('counts what was never measured as 0, and says how many', () => {
    expect(
      meanProgress([
        { weight: 1, ratio: null },
        { weight: 1, ratio: 1 },
      ]),
    ).toEqual({ ratio: 0.5, unknown: 1 });
  });

  it('takes weights that are all zero as equal', () => {
    expect(
      meanProgress([
        { weight: 0, ratio: 1 },
        { weight: 0, ratio: 0 },
      ]).ratio,
    ).toBe(0.5);
  });

  const part = fc.record({
    weight: fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
    ratio: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  });
  const parts = fc.array(part, { minLength: 1, maxLength: 20 });

  it('lies between the least and the most, for weights of any size', () => {
    fc.assert(
      fc.property(parts, (all) => {
        const ratios = all.map(({ ratio }) => ratio ?? 0);
        const { ratio } = meanProgress(all);
        expect(ratio).toBeGreaterThanOrEqual(Math.min(...ratios));
        expect(ratio).toBeLessThanOrEqual(Math.max(...ratios));
      }),
    );
  });

  it('depends on the proportion of weights alone', () => {
    const modest = fc.array(
      fc.record({ weight: fc.integer({ min: 0, max: 100 }), ratio: fc.double({ min: 0, max: 1, noNaN: true }) }),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(modest, fc.integer({ min: 1, max: 1e6 }), (all, factor) => {
        const scaled = meanProgress(all.map(({ weight, ratio }) => ({ weight: weight * factor, ratio })));
        expect(scaled.ratio).toBeCloseTo(meanProgress(all).ratio!, 9);
      }),
    );
  });

  it('has parts that sum to one', () => {
    fc.assert(
      fc.property(parts, (all) => {
        expect(relativeWeights(all.map(({ weight }) => weight)).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(
          1,
          9,
        );
      }),
    );
  });
});
