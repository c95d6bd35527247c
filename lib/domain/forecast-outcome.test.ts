import { describe, expect, test } from 'vitest';
import { fc } from '../../tests/domain/law';
import { dateOfEpochDay, epochDay } from './calendar';
import { forecastOf } from './forecast';
import { forecastOutcome, type MetricToCome, ninetieth, type OutcomeForecast } from './forecast-outcome';

const START = epochDay('2026-07-01');
const weekly = (values: readonly number[]) =>
  values.map((value, week) => ({ on: dateOfEpochDay(START + 7 * week), value }));
const ask = (values: readonly number[], own: Partial<MetricToCome> = {}) => {
  const today = dateOfEpochDay(START + 7 * (values.length - 1));
  const dueOn = dateOfEpochDay(epochDay(today) + 14);
  return forecastOutcome({ points: weekly(values), today, dueOn, baseline: 0, target: 100, ...own });
};
const told = ({ explanation }: OutcomeForecast, what: string) =>
  explanation.lines.find((line) => line.what === what)?.value;
const CLIMB = [10, 21, 29, 40, 52, 60];

test('a climb goes on, a little slower each week', () => {
  const forecast = ask(CLIMB);
  expect(forecast!.p50).toBeGreaterThan(70);
  expect(forecast!.p50).toBeLessThan(80);
  expect(told(forecast!, 'weeks ahead')).toEqual([2]);
  expect(told(forecast!, 'slope a week')).toBeCloseTo(10, 0);
});

test.each([
  // 60 + 10·(1 + 0.9): a walk from the last value, with the slope of the line.
  ['a walk', CLIMB, [66.991, 79, 91.009, 0.674, 10, 1]],
  ['noise around a line', [10, 30, 22, 45, 35, 58], [40.631, 69.948, 99.265, 0.407, 7, 0.45]],
])('%s gives the same figures, to the last digit shown', (_name, values, expected) => {
  const forecast = ask(values, { target: 75 })!;
  const { p10, p50, p90, onTimeRatio } = forecast;
  const [slope, wander] = [told(forecast, 'slope a week'), told(forecast, 'part it wanders')];
  const figures = [p10, p50, p90, onTimeRatio, slope, wander].map((one) => Number(Number(one).toFixed(3)));
  expect(figures).toEqual(expected);
});

test.each([
  [
    'with an odd reading, which counts no further than the others reach',
    [10, 14, 17, 90, 26, 29, 33],
    [54.449, 75.612, 96.776],
  ],
  ['of four points, too few to call one odd', [10, 14, 17, 40], [17.267, 144.519, 271.772]],
])('the range %s', (_name, values, expected) => {
  const points = values.map((value, i) => ({ on: dateOfEpochDay(START + 4 * i), value }));
  const { p10, p50, p90 } = ask(values, {
    points,
    today: '2026-07-30',
    dueOn: '2026-09-30',
    baseline: 10,
    target: 80,
  })!;
  expect([p10, p50, p90].map((one) => Number(one.toFixed(3)))).toEqual(expected);
});

test('one odd reading hardly matters', () => {
  expect(ask([10, 21, 290, 40, 52, 60])!.p50).toBeGreaterThan(65);
  expect(ask([10, 21, 290, 40, 52, 60])!.p50).toBeLessThan(85);
});

describe('the probability', () => {
  test('falls with the target', () => {
    const [near, at, far] = [60, ask(CLIMB)!.p50, 200].map((target) => ask(CLIMB, { target })!.onTimeRatio) as [
      number,
      number,
      number,
    ];
    expect(near).toBeGreaterThan(0.8);
    expect(at).toBeCloseTo(0.5);
    expect(far).toBeLessThan(0.01);
  });

  test('looks downwards where less is better', () => {
    expect(ask(CLIMB, { baseline: 100, target: 20 })!.onTimeRatio).toBeLessThan(0.01);
    expect(ask(CLIMB.toReversed(), { baseline: 100, target: 20 })!.onTimeRatio).toBeGreaterThan(0.9);
  });

  test('is one in ten at either end of the range', () => {
    const { p10, p90 } = ask(CLIMB)!;
    expect(ask(CLIMB, { target: p90 })!.onTimeRatio).toBeCloseTo(0.1, 1);
    expect(ask(CLIMB, { target: p10 })!.onTimeRatio).toBeCloseTo(0.9, 1);
  });
});

describe('nothing is said', () => {
  test.each([
    ['of two values', [1, 2], {}],
    [
      'of three values on one day',
      [1, 2, 3],
      { points: weekly([1, 2, 3]).map(({ value }) => ({ on: '2026-07-01', value })) },
    ],
    ['on the due date', CLIMB, { dueOn: dateOfEpochDay(START + 35) }],
    ['of values yet to come', [1, 2, 3], { today: '2026-07-08' }],
    ['of no due date', CLIMB, { dueOn: '' }],
    ['of values that are none', [1, 2, Number.NaN], {}],
  ])('%s', (_name, values, own) => {
    expect(ask(values, own)).toBeNull();
  });
});

test('the last value of a day counts, in whatever order the days come', () => {
  const twice = [
    ...weekly(CLIMB)
      .toReversed()
      .map(({ on }) => ({ on, value: 999 })),
    ...weekly(CLIMB).toReversed(),
  ];
  expect(ask(CLIMB, { points: twice })).toEqual(ask(CLIMB));
});

test('what never moved is not expected to, and not with certainty', () => {
  const { p10, p50, p90 } = ask([5, 5, 5, 5])!;
  expect(p50).toBe(5);
  expect(p90 - p10).toBeGreaterThan(1);
  expect(ask([5, 5, 5, 5], { baseline: 5, target: 5 })).toMatchObject({ p10: 5, p90: 5, onTimeRatio: 1 });
  expect(ask([5, 5, 5, 5], { baseline: 6, target: 6 })).toMatchObject({ onTimeRatio: 0 });
});

test('the range grows with the distance', () => {
  const width = (days: number) => {
    const { p10, p90 } = ask(CLIMB, { dueOn: dateOfEpochDay(START + 35 + days) })!;
    return p90 - p10;
  };
  expect(width(28)).toBeGreaterThan(width(7));
});

test('any history gets a range in order and a probability, in its own unit', () => {
  const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(fc.array(value, { minLength: 3, maxLength: 12 }), value, value, (values, baseline, target) => {
      const { p10, p50, p90, onTimeRatio } = ask(values, { baseline, target })!;
      expect(p10 <= p50 && p50 <= p90).toBe(true);
      expect(onTimeRatio >= 0 && onTimeRatio <= 1).toBe(true);
      const scaled = ask(
        values.map((one) => 8 * one),
        { baseline: 8 * baseline, target: 8 * target },
      )!;
      expect(scaled.p50).toBeCloseTo(8 * p50, 3);
    }),
  );
});

test('metric and work are forecast side by side; only a number on the move has an outcome forecast', () => {
  const work = {
    weeks: [1, 2, 3].map((done) => ({ done, added: 0 })),
    remaining: 4,
    today: '2026-08-05',
    dueOn: '2026-09-30',
    seed: 1,
  };
  const points = weekly(CLIMB);
  expect(forecastOf({ kind: 'numeric', unit: '', baseline: 0, target: 100 }, points, work)).toEqual({
    outcome: forecastOutcome({ points, today: '2026-08-05', dueOn: '2026-09-30', baseline: 0, target: 100 }),
    work: expect.objectContaining({ onTimeRatio: expect.any(Number) }),
  });
  const silent = [
    { kind: 'milestone' as const, steps: [] },
    { kind: 'boolean' as const },
    { kind: 'numeric' as const, unit: '', baseline: 5, target: 5 },
  ];
  for (const measure of silent) expect(forecastOf(measure, points, work).outcome).toBeNull();
  expect(
    forecastOf({ kind: 'numeric', unit: '', baseline: 0, target: 9 }, points, { ...work, dueOn: null }).outcome,
  ).toBeNull();
});

test('every value more narrows the range, each time by less, as far as a table is worth it', () => {
  const steps = Array.from({ length: 11 }, (_, i) => ninetieth(i + 1) - ninetieth(i + 2));
  for (const [i, step] of steps.entries()) {
    expect(step).toBeGreaterThan(0);
    expect(step).toBeLessThan(steps[i - 1] ?? 2);
  }
  expect([ninetieth(1), ninetieth(12), ninetieth(1000)]).toEqual([3.078, 1.356, 1.356]);
});
