import { expect, test } from 'vitest';
import { fc } from '../../tests/domain/law';
import type { Measure } from './measure';
import { outcomeCourse } from './outcome-course';
import { rollUpKeyResult } from './roll-up';

const DAY = 86_400_000;
const MEASURES: readonly Measure[] = [
  { kind: 'numeric', unit: '', baseline: 10, target: 2 },
  { kind: 'threshold', unit: '', op: '≥', limits: [3], aggregate: 'worst' },
  { kind: 'threshold', unit: '', op: 'between', limits: [1, 3], aggregate: 'shareOfPeriods' },
  { kind: 'ordinal', commit: 'a', target: 'b', stretch: 'c' },
  { kind: 'boolean' },
  { kind: 'baseline', unit: '' },
];
const checkIns = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 12 }).map((values) =>
  values.map((value, i) => ({
    at: i * 5 * DAY,
    value,
    confidence: 5,
    status: null,
    work: { plannedSize: 0, doneSize: 0 },
  })),
);

test('the course ends where the key result stands, and begins where it stood first', () => {
  fc.assert(
    fc.property(fc.constantFrom(...MEASURES), checkIns, (measure, said) => {
      const keyResult = { measure, sizeBy: 'count' } as const;
      const course = outcomeCourse(measure, said.toReversed());
      expect(course.at(-1)?.outcome ?? null).toEqual(rollUpKeyResult(keyResult, [], said).outcome);
      if (course.length === said.length)
        expect(course[0]?.outcome).toEqual(rollUpKeyResult(keyResult, [], said.slice(0, 1)).outcome);
    }),
  );
});

test('steps and work, which check-ins do not state, have none', () => {
  const said = [{ at: 0, value: 1 }];
  expect(outcomeCourse({ kind: 'work', denominator: 'allLinked' }, said)).toEqual([]);
  expect(outcomeCourse({ kind: 'milestone', steps: [{ name: 'a', weight: 1, done: true }] }, said)).toEqual([]);
});
