import { describe, expect, test } from 'vitest';
import { anyMeasure } from '../../../tests/domain/arbitrary';
import { fc } from '../../../tests/domain/law';
import {
  EMPTY_MEASURES,
  EMPTY_STEP,
  fieldsOf,
  finishedMeasure,
  moved,
  type TypedMeasure,
  withOperator,
} from './typed-measure';

const kinds = Object.keys(EMPTY_MEASURES) as TypedMeasure['kind'][];
/** The same with one of its numbers, chosen by `nth`, not typed yet; and where that is. */
function without(measure: TypedMeasure, nth: number): { typed: TypedMeasure; field: string } | null {
  const numbers = fieldsOf(measure).filter(([, value]) => typeof value === 'number');
  const field = numbers[nth % numbers.length]?.[0];
  if (field === undefined) return null;
  const emptied = (value: unknown, at: string): unknown => {
    if (at === field) return null;
    if (Array.isArray(value)) return value.map((part, i) => emptied(part, `${at}.${i}`));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, emptied(part, `${at}.${key}`)]));
  };
  return { typed: emptied(measure, 'measure') as TypedMeasure, field };
}

describe('a measure in the form', () => {
  test('of every kind comes back from the form as it went in', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(anyMeasure, (measure) => {
        met.add(measure.kind);
        const typed: TypedMeasure = measure;
        expect(finishedMeasure(typed)).toEqual(measure);
      }),
    );
    expect([...met].toSorted()).toEqual(kinds.toSorted());
  });

  test('with a number missing is not finished, and names the field that lacks it', () => {
    fc.assert(
      fc.property(anyMeasure, fc.nat(20), (measure, nth) => {
        const gap = without(measure, nth);
        fc.pre(gap !== null);
        expect(finishedMeasure(gap.typed)).toEqual({ missing: gap.field });
      }),
    );
  });

  test.each(kinds)('%s: as it begins it is complete only where nothing has to be said', (kind) => {
    const measure = finishedMeasure(EMPTY_MEASURES[kind]);
    const isBlank = fieldsOf(measure).some(([field, value]) => value === '' && !field.endsWith('unit'));
    expect('missing' in measure || isBlank).toBe(!['boolean', 'baseline', 'work'].includes(kind));
  });
});

describe('another comparison', () => {
  const between = { ...EMPTY_MEASURES.threshold, op: 'between', limits: [2, 4] } as const;

  test('keeps the limit that still means the same', () => {
    expect(withOperator(between, '≥').limits).toEqual([2]);
    expect(withOperator(between, '≤').limits).toEqual([4]);
    expect(withOperator({ ...between, op: '≥', limits: [2] }, '≤').limits).toEqual([2]);
  });

  test('asks for the limit that is missing, and always for as many as it needs', () => {
    expect(withOperator({ ...between, op: '≤', limits: [4] }, 'between').limits).toEqual([4, null]);
    for (const op of ['≥', '≤', 'between'] as const) {
      expect(withOperator(between, op).limits).toHaveLength(op === 'between' ? 2 : 1);
    }
  });
});

test('moving a step changes its place and nothing else, and beyond the ends nothing at all', () => {
  const steps = fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(steps, fc.nat(6), fc.integer({ min: -1, max: 7 }), (names, from, to) => {
      const before = names.map((name) => ({ ...EMPTY_STEP, name }));
      const after = moved(before, from, to).map(({ name }) => name);
      expect(after.toSorted()).toEqual(names.toSorted());
      if (from < names.length && to >= 0 && to < names.length) {
        expect(after[to]).toBe(names[from]);
        expect(after.filter((name) => name !== names[from])).toEqual(names.filter((name) => name !== names[from]));
      } else expect(after).toEqual(names);
    }),
  );
});
