import { expect, it } from 'vitest';
import { fc } from '../../tests/domain/law';
import { type Clock, readClock, tick, ZERO } from './clock';

const run = (walls: readonly number[]): Clock[] => {
  const readings: Clock[] = [];
  for (const wall of walls) readings.push(tick(readings.at(-1) ?? ZERO, wall));
  return readings;
};
const wall = fc.integer({ min: 0, max: 36 ** 9 - 1000 });

it('reads zero before anything happened', () => {
  expect(ZERO).toBe('000000000-0000');
  expect(readClock(ZERO)).toEqual({ ms: 0, counter: 0 });
});

it('shows the wall time, and counts acts within one millisecond', () => {
  const at = Date.parse('2026-11-24T12:00:00Z');
  const [first, second] = run([at, at]);
  expect(readClock(first!)).toEqual({ ms: at, counter: 0 });
  expect(readClock(second!)).toEqual({ ms: at, counter: 1 });
});

it('goes on counting when the wall clock jumps back ten years', () => {
  const at = Date.parse('2026-11-24T12:00:00Z');
  const [before, after] = run([at, at - 10 * 365 * 86_400_000]);
  expect(after! > before!).toBe(true);
});

it('moves to the next millisecond when the counter is full', () => {
  const full = '000000005-zzzz' as Clock;
  expect(readClock(tick(full, 5))).toEqual({ ms: 6, counter: 0 });
});

it('takes a wall clock with fractions of a millisecond', () => {
  expect(tick(ZERO, 5.75)).toBe('000000005-0000');
});

it('is strictly later as text at every tick, whatever the wall clock does', () => {
  fc.assert(
    fc.property(fc.array(wall, { minLength: 2, maxLength: 50 }), (walls) => {
      const readings = run(walls);
      for (const [i, reading] of readings.entries()) if (i > 0) expect(reading > readings[i - 1]!).toBe(true);
    }),
  );
});

it('never shows an earlier time than the wall clock does', () => {
  fc.assert(
    fc.property(fc.array(wall, { minLength: 1 }), (walls) => {
      for (const [i, reading] of run(walls).entries()) expect(readClock(reading).ms).toBeGreaterThanOrEqual(walls[i]!);
    }),
  );
});
