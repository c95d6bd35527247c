import { expect, test } from 'vitest';
import { DAY_MS } from './calendar';
import type { Measure } from './measure';
import { sparkOf } from './spark';

const NOW = 200 * DAY_MS;
const NUMBER: Measure = { kind: 'numeric', unit: '', baseline: 0, target: 10 };
const STEPS: Measure = { kind: 'milestone', steps: [{ name: 'a', weight: 1, done: true }] };
const said = (daysAgo: number, value: number | null, doneSize = 0, plannedSize = 4) => ({
  at: NOW - daysAgo * DAY_MS,
  value,
  confidence: 5,
  status: null,
  work: { plannedSize, doneSize },
});

test('begins where the goal stood eight weeks ago, and ends where it was last seen', () => {
  const spark = sparkOf(NUMBER, [said(1, 12), said(100, 1), said(70, 2), said(20, -1)], NOW);
  expect(spark?.of).toBe('outcome');
  expect(spark?.points.map(({ ratio }) => ratio)).toEqual([0.2, -0.1, 1.2]);
});

test('what check-ins do not state is told by its work, and says so', () => {
  const spark = sparkOf(STEPS, [said(14, null, 1), said(7, null, 3), said(30, null, 0, 0)], NOW);
  expect(spark).toMatchObject({ of: 'work', points: [{ ratio: 0.25 }, { ratio: 0.75 }] });
});

test('one moment is no movement', () => {
  expect(sparkOf(NUMBER, [said(3, 5)], NOW)).toBeNull();
  expect(sparkOf(NUMBER, [said(3, 5), said(1, null)], NOW)).toBeNull();
  expect(sparkOf(STEPS, [], NOW)).toBeNull();
});
