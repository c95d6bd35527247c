import { describe, expect, it } from 'vitest';
import { noon } from '../../tests/domain/build';
import { fc } from '../../tests/domain/law';
import type { Measure, MilestoneMeasure, ThresholdMeasure } from './measure';
import { measure as schema } from './measure';
import { checkMeasure, checkValue, haveSameAim } from './measure-rules';
import type { Measurement } from './measurement';
import { periodsOf, WEEKLY } from './measurement';
import { outcomeOf } from './outcome';
import { workOf } from './work';

const NO_WORK = workOf([], 'count', { kind: 'work', denominator: 'allLinked' });
const of = (measure: Measure, current: number | null, measurements?: readonly Measurement[]) =>
  outcomeOf(measure, current, NO_WORK, measurements);
const threshold = (fields: Partial<ThresholdMeasure>): ThresholdMeasure => ({
  kind: 'threshold',
  unit: '%',
  op: '≥',
  limits: [99],
  aggregate: 'latest',
  ...fields,
});
/** A value for each week, from Monday 2026-06-29 on; `null` = not measured that week. */
const weeks = (...values: (number | null)[]): Measurement[] =>
  values.flatMap((value, week) => (value === null ? [] : [{ at: noon('2026-06-29') + week * 7 * 86_400_000, value }]));

describe('a threshold', () => {
  it.each([
    ['≥', [99], 99, 1],
    ['≥', [99], 98.9, 0],
    ['≤', [200], 200, 1],
    ['≤', [200], 201, 0],
    ['between', [18, 22], 18, 1],
    ['between', [18, 22], 22, 1],
    ['between', [18, 22], 22.1, 0],
    ['between', [18, 22], 17.9, 0],
  ] as const)('%s %j at %d is met: %d', (op, limits, current, ratio) => {
    expect(of(threshold({ op, limits: [...limits] }), current)?.ratio).toBe(ratio);
  });

  it.each([
    ['latest', 0, 98],
    ['average', 1, 99],
    ['worst', 0, 98],
    ['shareOfPeriods', 2 / 3, 98],
  ] as const)('judged by %s, 100, 99 and 98 of at least 99 give %d', (aggregate, ratio, current) => {
    expect(of(threshold({ aggregate }), 98, weeks(100, 99, 98))).toEqual({ raw: ratio, ratio, current });
  });

  it('the worst of a range is the value farthest outside, on either side', () => {
    const range = threshold({ op: 'between', limits: [10, 20], aggregate: 'worst' });
    expect(of(range, 15, weeks(15, 22, 5, 15))?.current).toBe(5);
  });

  it('a period in which nothing was measured was not met: one good week is not a good quarter', () => {
    const share = threshold({ aggregate: 'shareOfPeriods' });
    expect(of(share, 100, weeks(100, null, null, 100))?.ratio).toBe(0.5);
    const rhythm = { cadence: 'weekly' as const, startsOn: '2026-06-01' };
    expect(outcomeOf(share, 100, NO_WORK, weeks(100), rhythm)?.ratio).toBe(0.2);
  });

  it('periods before it began are not counted, those it was silent in since then are', () => {
    const share = threshold({ aggregate: 'shareOfPeriods' });
    const met = (since: string) => {
      const rhythm = { cadence: 'weekly' as const, startsOn: '2026-06-01', since: noon(since) };
      return outcomeOf(share, 100, NO_WORK, weeks(100), rhythm)?.ratio;
    };
    expect(met('2026-05-20')).toBe(0.2);
    expect(met('2026-06-21')).toBe(1 / 3);
    expect(met('2026-06-22')).toBe(0.5);
    // What was measured earlier than it was written down, as in an import, counts all the same.
    expect(met('2026-08-01')).toBe(1);
  });

  it('the last value of a period stands for it', () => {
    const monday = noon('2026-06-29');
    const values = [
      { at: monday, value: 90 },
      { at: monday + 86_400_000, value: 100 },
    ];
    expect(of(threshold({ aggregate: 'shareOfPeriods' }), 100, values)?.ratio).toBe(1);
  });

  it.each(['latest', 'average', 'worst', 'shareOfPeriods'] as const)(
    'never measured, by %s, is unknown',
    (aggregate) => {
      expect(of(threshold({ aggregate }), null)).toBeNull();
      expect(of(threshold({ aggregate }), null, [])).toBeNull();
    },
  );

  const values = fc.array(
    fc.record({ at: fc.integer({ min: 1.7e12, max: 1.8e12 }), value: fc.integer({ min: 0, max: 100 }) }),
    { minLength: 1, maxLength: 20 },
  );

  it('does not depend on the order in which values were entered', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.record({ at: fc.integer({ min: 1.7e12, max: 1.8e12 }), value: fc.nat(100) }), {
          minLength: 1,
          maxLength: 20,
          selector: ({ at }) => at,
        }),
        fc.constantFrom('latest', 'worst', 'shareOfPeriods'),
        (all, aggregate) => {
          const by = threshold({ aggregate, limits: [50] });
          expect(of(by, 0, all.toReversed())).toEqual(of(by, 0, all));
        },
      ),
    );
  });

  it('asking less is never met less', () => {
    fc.assert(
      fc.property(
        values,
        fc.integer({ min: 0, max: 100 }),
        fc.nat(20),
        fc.constantFrom('latest', 'average', 'worst', 'shareOfPeriods'),
        (all, limit, less, aggregate) => {
          const [hard, easy] = [limit, limit - less].map(
            (at) => of(threshold({ aggregate, limits: [at] }), 0, all)!.ratio,
          );
          expect(easy).toBeGreaterThanOrEqual(hard!);
        },
      ),
    );
  });

  it('the worst being inside means every period that was measured was', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 100 }), (all, limit) => {
        if (of(threshold({ aggregate: 'worst', limits: [limit] }), 0, all)?.ratio !== 1) return;
        expect(periodsOf(all, WEEKLY).every(({ value }) => value === null || value >= limit)).toBe(true);
      }),
    );
  });

  it('periods of ten years are enough: of a longer stretch the last ones count', () => {
    const measured = ['2026-07-01', '2026-07-08'].map((on) => ({ at: noon(on), value: 1 }));
    const periods = periodsOf(measured, { cadence: 'weekly', startsOn: '0001-01-01' });
    expect(periods).toHaveLength(520);
    expect(periods.slice(-2).map(({ value }) => value)).toEqual([1, 1]);
    expect(periods.at(-1)?.on).toBe('2026-07-06');
  });
});

describe('milestones', () => {
  const steps = (...all: [weight: number, done: boolean][]): MilestoneMeasure => ({
    kind: 'milestone',
    steps: all.map(([weight, done], i) => ({ name: `Step ${i}`, weight, done })),
  });

  it.each([
    [steps([1, true], [1, false]), 0.5],
    [steps([3, true], [1, false]), 0.75],
    [steps([1, false], [1, false]), 0],
    [steps([0, true], [1, false]), 0],
    [steps([2, true], [5, true]), 1],
    [steps([0, true], [0, false]), 0.5],
    [steps([Number.MAX_VALUE, true], [Number.MAX_VALUE, false]), 0.5],
  ])('weigh what is done: %j gives %d', (measure, ratio) => {
    expect(of(measure, null)?.ratio).toBe(ratio);
  });

  it('without steps nothing is known', () => {
    expect(of(steps(), null)).toBeNull();
  });

  it('rise or stay with every step done, and end at exactly 1', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 20 }),
        (weights) => {
          let before = 0;
          for (let done = 0; done <= weights.length; done++) {
            const now = of(steps(...weights.map((weight, i): [number, boolean] => [weight, i < done])), null)!.ratio;
            expect(now).toBeGreaterThanOrEqual(before);
            before = now;
          }
          expect(before).toBe(1);
        },
      ),
    );
  });
});

describe('an ordinal, a yes-or-no, a baseline', () => {
  const ordinal: Measure = {
    kind: 'ordinal',
    commit: 'Pilot runs',
    target: 'Two teams use it',
    stretch: 'All teams',
  };

  // Puzzle OKR: commit 30 %, target 70 % of the way to stretch.
  it.each([
    [0, 0],
    [1, 0.3],
    [2, 0.7],
    [3, 1],
    [-4, 0],
    [9, 1],
  ])('rung %d is worth %d', (rung, ratio) => {
    expect(of(ordinal, rung)?.ratio).toBe(ratio);
  });

  it.each([
    [0, 0],
    [1, 1],
  ])('yes is 1 and no is 0', (said, ratio) => {
    expect(of({ kind: 'boolean' }, said)?.ratio).toBe(ratio);
  });

  it('establishing a number is done by the first number, be it 0', () => {
    expect(of({ kind: 'baseline', unit: 'ms' }, 0)).toEqual({ raw: 1, ratio: 1, current: 0 });
  });

  it.each([ordinal, { kind: 'boolean' as const }, { kind: 'baseline' as const, unit: '' }])(
    'unsaid is unknown: %j',
    (measure) => {
      expect(of(measure, null)).toBeNull();
    },
  );
});

describe('what a measure has to keep', () => {
  const ordinal = { kind: 'ordinal' as const, commit: 'a', target: 'b', stretch: 'c' };
  const step = { name: 'Ship', weight: 1, done: false };

  it.each<[string, string, Measure]>([
    ['key-result.baseline-equals-target', 'measure.target', { kind: 'numeric', unit: '', baseline: 5, target: 5 }],
    ['measure.limits-count', 'measure.limits', threshold({ op: 'between', limits: [1] })],
    ['measure.limits-count', 'measure.limits', threshold({ op: '≥', limits: [1, 2] })],
    ['measure.limits-reversed', 'measure.limits', threshold({ op: 'between', limits: [2, 1] })],
    ['measure.limits-reversed', 'measure.limits', threshold({ op: 'between', limits: [2, 2] })],
    ['measure.no-steps', 'measure.steps', { kind: 'milestone', steps: [] }],
    ['measure.no-weight', 'measure.steps.0.weight', { kind: 'milestone', steps: [{ ...step, weight: 0 }] }],
    ['measure.rungs-equal', 'measure.stretch', { ...ordinal, stretch: ' b ' }],
  ])('%s at %s', (code, field, measure) => {
    expect(() => checkMeasure(measure)).toThrow(
      expect.objectContaining({ code, facts: expect.objectContaining({ field }) }),
    );
  });

  it.each<Measure>([
    threshold({ op: 'between', limits: [1, 2] }),
    threshold({}),
    { kind: 'milestone', steps: [step, { ...step, name: 'Draft', weight: 0 }] },
    ordinal,
    { kind: 'boolean' },
    { kind: 'baseline', unit: '' },
    { kind: 'work', denominator: 20 },
  ])('takes %j', (measure) => {
    expect(() => checkMeasure(measure)).not.toThrow();
  });

  it('takes one finished ticket for a whole plan', () => {
    expect(schema.safeParse({ kind: 'work', denominator: 1 }).success).toBe(true);
  });

  it.each<[Measure, number, boolean]>([
    [ordinal, 2, true],
    [ordinal, 0, true],
    [ordinal, 3, true],
    [ordinal, -1, false],
    [ordinal, 1.5, false],
    [{ kind: 'boolean' }, 0, true],
    [ordinal, 4, false],
    [{ kind: 'boolean' }, 1, true],
    [{ kind: 'boolean' }, 0.5, false],
    [{ kind: 'baseline', unit: '' }, -3.5, true],
    [{ kind: 'work', denominator: 'allLinked' }, 1, false],
    [{ kind: 'milestone', steps: [step] }, 1, false],
  ])('a check-in for %j may say %d: %s', (measure, value, fits) => {
    const check = () => checkValue(measure, value);
    if (fits) expect(check).not.toThrow();
    else expect(check).toThrow('check-in.value-unfit');
    expect(() => checkValue(measure, null)).not.toThrow();
  });

  it('ticking a step keeps the aim, renaming or adding one moves it', () => {
    const plan: Measure = { kind: 'milestone', steps: [step] };
    expect(haveSameAim(plan, { ...plan, steps: [{ ...step, done: true }] })).toBe(true);
    expect(haveSameAim(plan, { ...plan, steps: [{ ...step, name: 'Sell' }] })).toBe(false);
    expect(haveSameAim(plan, { ...plan, steps: [step, step] })).toBe(false);
    expect(haveSameAim({ kind: 'boolean' }, plan)).toBe(false);
  });

  it.each([
    { kind: 'threshold', unit: '', op: '>', limits: [1], aggregate: 'latest' },
    { kind: 'threshold', unit: '', op: '≥', limits: [], aggregate: 'latest' },
    { kind: 'milestone', steps: [{ name: '', weight: 1, done: false }] },
    { kind: 'milestone', steps: [{ name: 'a', weight: -1, done: false }] },
    { kind: 'numeric', unit: '', baseline: Number.NaN, target: 1 },
    { kind: 'numeric', unit: '', baseline: 0, target: Infinity },
    { kind: 'work', denominator: 0 },
    { kind: 'vibes' },
  ])('does not take %j for a measure at all', (raw) => {
    expect(schema.safeParse(raw).success).toBe(false);
  });
});
