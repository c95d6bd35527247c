import { expect, test } from 'vitest';
import type { Measure } from '../../lib/domain/measure';
import { checkValue } from '../../lib/domain/measure-rules';
import { rollUpKeyResult } from '../../lib/domain/roll-up';
import type { KeyResultView } from '../../lib/store/queries/key-result-views';
import { anyMeasure, anyMeasurements } from '../../tests/domain/arbitrary';
import { fc } from '../../tests/domain/law';
import { askedOf, lastSaid } from './asked';

const step = (name: string, done = false) => ({ name, weight: 1, done });
const ORDINAL = { kind: 'ordinal', commit: 'One pays', target: 'Ten pay', stretch: 'All pay' } as const;

/** A key result after these values were said, one a day. */
function after(measure: Measure, values: readonly (number | null)[]): Pick<KeyResultView, 'keyResult' | 'numbers'> {
  const keyResult = { measure, sizeBy: 'count' } as KeyResultView['keyResult'];
  const work = { plannedSize: 0, doneSize: 0 };
  const checkIns = values.map((value, day) => ({
    at: (day + 1) * 86_400_000,
    value,
    confidence: 5,
    status: null,
    work,
  }));
  return { keyResult, numbers: rollUpKeyResult(keyResult, [], checkIns) };
}

test.each<[Measure, unknown]>([
  [
    { kind: 'numeric', unit: 'ms', baseline: 800, target: 300 },
    { kind: 'number', unit: 'ms' },
  ],
  [
    { kind: 'threshold', unit: '%', op: '≥', limits: [99.5], aggregate: 'worst' },
    { kind: 'number', unit: '%' },
  ],
  [
    { kind: 'baseline', unit: 'calls' },
    { kind: 'number', unit: 'calls' },
  ],
  [{ kind: 'boolean' }, { kind: 'choice', choices: [{ value: 0 }, { value: 1 }, { value: null }] }],
  [ORDINAL, { kind: 'choice', choices: [0, 1, 2, 3, null].map((value) => ({ value })) }],
  [
    { kind: 'milestone', steps: [step('Draft'), step('Review', true)] },
    { kind: 'steps', steps: [{}, {}] },
  ],
])('a check-in asks about $kind in its own way', (measure, asked) =>
  expect(askedOf(measure)).toMatchObject(asked as object),
);

test('nothing is asked where work, or no step at all, says it', () => {
  expect(askedOf({ kind: 'work', denominator: 'allLinked' })).toBeNull();
  expect(askedOf({ kind: 'milestone', steps: [] })).toBeNull();
});

test('every answer on offer, and every answer a form begins with, is one the measure takes', () => {
  fc.assert(
    fc.property(anyMeasure, anyMeasurements, (measure, measurements) => {
      const asked = askedOf(measure);
      for (const { value } of asked?.kind === 'choice' ? asked.choices : []) checkValue(measure, value);
      checkValue(
        measure,
        lastSaid(
          after(
            measure,
            measurements.map(({ value }) => value),
          ),
        ),
      );
    }),
  );
});

test('a form begins with what was said last, so that confirming it is one press', () => {
  expect(lastSaid(after({ kind: 'numeric', unit: '', baseline: 0, target: 9 }, [3, 5, null]))).toBe(5);
  expect(lastSaid(after({ kind: 'boolean' }, [0, 1]))).toBe(1);
  expect(lastSaid(after(ORDINAL, [1, 2]))).toBe(2);
  expect(lastSaid(after(ORDINAL, []))).toBeNull();
});

test('a mean or a worst value is never put into the mouth of who checks in', () => {
  const measure = { kind: 'threshold' as const, unit: '', op: '≤' as const, limits: [10] };
  expect(lastSaid(after({ ...measure, aggregate: 'average' }, [4, 8]))).toBe(8);
  expect(lastSaid(after({ ...measure, aggregate: 'worst' }, [20, 8]))).toBe(8);
});

test('a value from when it was measured in another way is not offered as an answer', () => {
  expect(lastSaid(after(ORDINAL, [320]))).toBeNull();
  expect(lastSaid(after({ kind: 'boolean' }, [320]))).toBeNull();
});
