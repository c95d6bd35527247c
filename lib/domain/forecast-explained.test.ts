import { expect, it } from 'vitest';
import { anyDate, anyNumber } from '../../tests/domain/arbitrary';
import { expectToExplain } from '../../tests/domain/expect-to-explain';
import { fc, times } from '../../tests/domain/law';
import { dateOfEpochDay, epochDay } from './calendar';
import { forecastOutcome } from './forecast-outcome';
import { forecastWork } from './forecast-work';

const anyWeek = fc.record({
  done: fc.oneof(fc.nat(9), fc.double({ min: 0, max: 20, noNaN: true })),
  added: fc.integer({ min: -2, max: 2 }),
});

it('the forecast of work: its runs, range and probability, from the weeks and the seed alone', () => {
  fc.assert(
    fc.property(
      fc.array(anyWeek, { maxLength: 8 }),
      fc.nat(12),
      fc.option(anyDate),
      fc.nat(),
      anyDate,
      (weeks, remaining, dueOn, seed, today) => {
        const forecast = forecastWork({ weeks, remaining, today, dueOn, seed });
        if (!forecast) return;
        const { p10On, p50On, p90On, onTimeRatio, explanation } = forecast;
        const again = expectToExplain(explanation, p50On);
        expect([again('one in ten is done by'), again('half are done by'), again('nine in ten are done by')]).toEqual([
          p10On,
          p50On,
          p90On,
        ]);
        expect(again('done by the due date')).toBe(onTimeRatio);
        expect(explanation.lines.filter(({ what }) => what === 'finished in the week')).toMatchObject(
          weeks.map(({ done }, i) => ({ value: done, when: dateOfEpochDay(epochDay(today) - 7 * (weeks.length - i)) })),
        );
      },
    ),
  );
});

it('the forecast of a metric: its range and how likely the target is, from the measured values alone', () => {
  // Near the end of what a number can hold, both sides overflow, at different steps of the same arithmetic.
  const value = fc.oneof(fc.integer({ min: -5, max: 40 }), anyNumber).filter((each) => Math.abs(each) < 1e100);
  const points = fc.array(fc.record({ on: anyDate, value }), { maxLength: 14 });
  fc.assert(
    fc.property(points, anyDate, anyDate, value, value, (measured, today, dueOn, baseline, target) => {
      const forecast = forecastOutcome({ points: measured, today, dueOn, baseline, target });
      if (!forecast) return;
      const { p10, p50, p90, onTimeRatio, explanation } = forecast;
      const again = expectToExplain(explanation, p50);
      expect([again('one in ten is below'), again('nine in ten are below')]).toEqual([p10, p90]);
      expect(again('reaches the target')).toBe(onTimeRatio);
    }),
    times(3),
  );
});
