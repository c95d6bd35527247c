import { describe, expect, test } from 'vitest';
import { fc } from '../../tests/domain/law';
import { daysBetween } from './calendar';
import { derive } from './explain';
import { deriveTrend } from './forecast-trend';
import { forecastWork, type WorkToCome } from './forecast-work';
import { HORIZON_WEEKS } from './futures';

const steady = (done: number, weeks: number) => Array.from({ length: weeks }, () => ({ done, added: 0 }));
const ask = (own: Partial<WorkToCome> = {}) =>
  forecastWork({ weeks: steady(5, 8), remaining: 20, today: '2026-07-01', dueOn: '2026-09-30', seed: 1, ...own });
const trendOf = (done: readonly number[]) => {
  const on = derive();
  const { mean, deviation } = deriveTrend(
    on,
    done.map((each) => on.input('finished', each, 'ticket')),
  );
  return { mean: Number(on.valueAt(mean)), deviation: Number(on.valueAt(deviation)) };
};
const daysUntil = (on: string | null | undefined) => (on ? daysBetween('2026-07-01', on) : Number.POSITIVE_INFINITY);

test('a steady team is done when its speed says', () => {
  const forecast = ask();
  expect(daysUntil(forecast?.p50On)).toBeGreaterThanOrEqual(24);
  expect(daysUntil(forecast?.p50On)).toBeLessThanOrEqual(29);
  expect(forecast?.onTimeRatio).toBe(1);
});

test('work in small units is forecast like any other: half a point a week is a speed', () => {
  const forecast = ask({ weeks: steady(0.5, 8), remaining: 2 });
  // In the fourth week.
  expect(daysUntil(forecast?.p50On)).toBeGreaterThanOrEqual(21);
  expect(daysUntil(forecast?.p50On)).toBeLessThanOrEqual(29);
});

test('the same question has the same answer, another seed nearly the same', () => {
  expect(ask()).toEqual(ask());
  expect(Math.abs(daysUntil(ask({ seed: 2 })?.p50On) - daysUntil(ask()?.p50On))).toBeLessThanOrEqual(2);
});

// Pinned, so that no release moves a forecast without somebody saying so.
test('the same seed gives the same days in every release', () => {
  const weeks = [2, 9, 4, 3, 8, 5, 7, 6, 9, 8].map((done, i) => ({ done, added: i % 3 }));
  expect(ask({ weeks, remaining: 150, dueOn: '2027-03-31', seed: 7 })).toMatchObject({
    p10On: '2026-09-27',
    p50On: '2026-11-14',
    p90On: '2027-05-21',
    onTimeRatio: 0.878,
  });
});

describe('nothing is said', () => {
  test.each([
    ['of two weeks', { weeks: steady(5, 2) }],
    ['where nothing was ever finished', { weeks: steady(0, 8) }],
    ['of numbers that are none', { weeks: [...steady(5, 3), { done: Number.NaN, added: 0 }] }],
    ['of a rest that is none', { remaining: Number.NaN }],
  ])('%s', (_name, own) => {
    expect(ask(own)).toBeNull();
  });
});

test('what is done is done today', () => {
  expect(ask({ remaining: 0, weeks: steady(0, 3) })).toMatchObject({
    p10On: '2026-07-01',
    p90On: '2026-07-01',
    onTimeRatio: 1,
  });
  expect(ask({ remaining: 0, dueOn: '2026-01-01' })?.onTimeRatio).toBe(1);
});

test('scope that grows faster than the work has no end', () => {
  const forecast = ask({ weeks: steady(5, 8).map(({ done }) => ({ done, added: 9 })) });
  expect(forecast).toMatchObject({ p50On: null, p90On: null });
  expect(forecast!.onTimeRatio).toBeLessThan(0.05);
});

test('scope that is taken away ends it, too', () => {
  const forecast = ask({ weeks: steady(1, 8).map(({ done }) => ({ done, added: -4 })) });
  expect(daysUntil(forecast?.p90On)).toBeLessThanOrEqual(42);
});

test('without a due date there is a range and no probability', () => {
  expect(ask({ dueOn: null })?.onTimeRatio).toBeNull();
});

test('done on the evening of the due date is on time', () => {
  // Enough for years, so that every run ends within the first day.
  const all = { weeks: steady(10_000, 8), remaining: 1 };
  expect(ask({ ...all, dueOn: '2026-07-01' })?.onTimeRatio).toBe(1);
  expect(ask({ ...all, dueOn: '2026-06-30' })?.onTimeRatio).toBe(0);
});

test('a team that slows down is expected later than one that speeds up', () => {
  const weeks = [9, 8, 7, 6, 5, 4, 3, 2].map((done) => ({ done, added: 0 }));
  const slowing = daysUntil(ask({ weeks })?.p50On);
  expect(slowing).toBeGreaterThan(daysUntil(ask({ weeks: weeks.toReversed() })?.p50On) + 7);
  expect(trendOf([9, 8, 7, 6, 5, 4, 3, 2]).mean).toBeLessThan(0);
  expect(trendOf([2, 3, 4, 5, 6, 7, 8, 9]).mean).toBeGreaterThan(0);
});

test('a trend in noise is believed less than one without', () => {
  expect(Math.abs(trendOf([9, 1, 8, 0, 2, 9, 1, 4]).mean)).toBeLessThan(0.01);
  expect(trendOf([0, 0, 5, 5])).toEqual({ mean: 0, deviation: 0.04 });
});

test('a forecast is never before today, never out of order, and its probability follows its range', () => {
  const week = fc.record({ done: fc.integer({ min: -2, max: 12 }), added: fc.integer({ min: -4, max: 8 }) });
  fc.assert(
    fc.property(
      fc.array(week, { maxLength: 12 }),
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 0, max: 300 }),
      fc.nat(),
      (weeks, remaining, ahead, seed) => {
        const dueOn = new Date(Date.UTC(2026, 6, 1 + ahead)).toISOString().slice(0, 10);
        const forecast = ask({ weeks, remaining, dueOn, seed });
        if (!forecast) return;
        const [p10, p50, p90] = [forecast.p10On, forecast.p50On, forecast.p90On].map(daysUntil) as [
          number,
          number,
          number,
        ];
        expect(p10).toBeGreaterThanOrEqual(0);
        expect(p10 <= p50 && p50 <= p90).toBe(true);
        expect(Number.isFinite(p90) ? p90 : 0).toBeLessThanOrEqual(7 * HORIZON_WEEKS);
        if (p90 <= ahead) expect(forecast.onTimeRatio).toBeGreaterThanOrEqual(0.9);
        if (p10 > ahead) expect(forecast.onTimeRatio).toBeLessThanOrEqual(0.1);
      },
    ),
  );
}, 30_000);

test('more to do is never expected earlier', () => {
  const until = (remaining: number) => daysUntil(ask({ remaining })?.p50On);
  for (let remaining = 1; remaining < 60; remaining += 1)
    expect(until(remaining + 1)).toBeGreaterThanOrEqual(until(remaining));
});
