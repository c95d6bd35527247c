import { expect, it } from 'vitest';
import { fc } from '../../tests/domain/law';
import { dateOfEpochDay, epochDay } from './calendar';
import { expectedProgress, paceOf } from './pace';

it.each([
  ['2026-07-01', '2026-09-29', '2026-06-01', 0],
  ['2026-07-01', '2026-09-29', '2026-07-01', 0],
  ['2026-07-01', '2026-09-29', '2026-08-15', 0.5],
  ['2026-07-01', '2026-09-29', '2026-09-29', 1],
  ['2026-07-01', '2026-09-29', '2027-01-01', 1],
  ['2024-02-28', '2024-03-01', '2024-02-29', 0.5],
  ['2026-03-28', '2026-03-30', '2026-03-29', 0.5],
])('from %s to %s, on %s, %d is expected', (startsOn, dueOn, today, pace) => {
  expect(paceOf(startsOn, dueOn, today)).toBe(pace);
});

it('expects nothing without dates, or of less than a day', () => {
  expect(paceOf(null, '2026-09-30', '2026-08-01')).toBeNull();
  expect(paceOf('2026-07-01', null, '2026-08-01')).toBeNull();
  expect(paceOf('2026-07-01', '2026-07-01', '2026-07-01')).toBeNull();
  expect(paceOf('2026-07-02', '2026-07-01', '2026-07-01')).toBeNull();
});

const day = fc.integer({ min: epochDay('2000-01-01'), max: epochDay('2060-01-01') });

it('never falls as days go by, and stays within 0 and 1', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 400 }), day, fc.nat(1000), (start, length, today, later) => {
      const at = (n: number) => paceOf(dateOfEpochDay(start), dateOfEpochDay(start + length), dateOfEpochDay(n))!;
      expect(at(today)).toBeGreaterThanOrEqual(0);
      expect(at(today + later)).toBeGreaterThanOrEqual(at(today));
      expect(at(today + later)).toBeLessThanOrEqual(1);
    }),
  );
});

it.each([
  ['numeric', 0.4, 0.4],
  ['boolean', 0.99, 0],
  ['boolean', 1, 1],
  ['baseline', 0.99, 0],
  ['baseline', 1, 1],
  ['threshold', 0, 1],
  ['threshold', null, null],
] as const)('of a %s measure with %s of the time gone, %s is expected', (kind, pace, expected) => {
  expect(expectedProgress({ kind }, pace)).toBe(expected);
});
