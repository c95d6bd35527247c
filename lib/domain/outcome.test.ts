import { describe, expect, it } from 'vitest';
import { fc } from '../../tests/domain/law';
import { clamp, outcomeOf } from './outcome';
import { workOf } from './work';

const NO_WORK = workOf([], 'count', { kind: 'work', denominator: 'allLinked' });
const numeric = (baseline: number, target: number) => ({ kind: 'numeric' as const, unit: '', baseline, target });
const outcome = (baseline: number, target: number, current: number | null) =>
  outcomeOf(numeric(baseline, target), current, NO_WORK);

// okr-products.md §5.2: where the published formulas of five products agree, and where they give 0.5, NaN, 1, 0, 1.
describe('the conformance table', () => {
  it.each([
    ['0 → 100 at 40', 0, 100, 40, 0.4, 0.4],
    ['50 → 10 at 30, a decreasing metric', 50, 10, 30, 0.5, 0.5],
    ['20 → 80 at 10, regressed', 20, 80, 10, -1 / 6, 0],
    ['0 → 100 at 130, over-achieved', 0, 100, 130, 1.3, 1],
    ['99 → 95 at 100, regressed the other way', 99, 95, 100, -0.25, 0],
    ['50 → 10 at 0, over-achieved the other way', 50, 10, 0, 1.25, 1],
    ['−10 → 10 at 0', -10, 10, 0, 0.5, 0.5],
    ['at the baseline', 20, 80, 20, 0, 0],
    ['at the baseline of a decreasing metric', 80, 20, 80, 0, 0],
    ['at the target', 20, 80, 80, 1, 1],
  ])('%s', (_case, baseline, target, current, raw, ratio) => {
    expect(outcome(baseline, target, current)?.raw).toBeCloseTo(raw, 12);
    expect(outcome(baseline, target, current)?.ratio).toBeCloseTo(ratio, 12);
    expect(outcome(baseline, target, current)?.current).toBe(current);
  });

  it.each([[5], [7]])('start = target is refused when written, and unknown where it is found, at %d', (current) => {
    expect(outcome(5, 5, current)).toBeNull();
  });

  it('what was never measured is unknown, not 0 %', () => {
    expect(outcome(0, 100, null)).toBeNull();
  });

  it('the work is the outcome where the work is the measure', () => {
    const measure = { kind: 'work' as const, denominator: 2 };
    const done = [1, 2, 3].map((n) => ({ ticketId: `${n}`, state: 'done' as const, estimate: null, share: 1 }));
    expect(outcomeOf(measure, null, workOf(done, 'count', measure))).toEqual({ raw: 1.5, ratio: 1, current: 3 });
    expect(outcomeOf(measure, 99, NO_WORK)).toBeNull();
  });
});

const value = fc.double({ noNaN: true, noDefaultInfinity: true });
const pair = fc.tuple(value, value).filter(([baseline, target]) => baseline !== target);

it('gives a finite number for every pair of different numbers, the largest and smallest included', () => {
  fc.assert(
    fc.property(pair, value, ([baseline, target], current) => {
      const found = outcome(baseline, target, current);
      expect(Number.isFinite(found?.raw)).toBe(true);
      expect(found?.ratio).toBe(clamp(found!.raw));
    }),
  );
});

it('holds across the widest span a number can have', () => {
  expect(outcome(-1e308, 1e308, 0)?.ratio).toBe(0.5);
  expect(outcome(-1e308, 1e308, 1e308)?.ratio).toBe(1);
  expect(outcome(1e308, -1e308, 1e308)?.ratio).toBe(0);
  expect(outcome(-1e308, 1.5e308, 0.25e308)?.ratio).toBeCloseTo(0.5, 12);
});

it('never shows a negative zero', () => {
  expect(Object.is(outcome(10, 0, 10)?.raw, 0)).toBe(true);
});

const modest = fc.integer({ min: -1e6, max: 1e6 });

it('is the same seen in a mirror: a decreasing metric is its negative increasing', () => {
  fc.assert(
    fc.property(modest, modest, modest, (baseline, target, current) => {
      expect(outcome(-baseline, -target, -current)?.raw).toEqual(outcome(baseline, target, current)?.raw);
    }),
  );
});

it('does not depend on the unit', () => {
  fc.assert(
    fc.property(modest, modest, modest, fc.integer({ min: 1, max: 1000 }), (baseline, target, current, factor) => {
      const scaled = outcome(baseline * factor, target * factor, current * factor);
      expect(scaled?.raw ?? null).toEqual(outcome(baseline, target, current)?.raw ?? null);
    }),
  );
});

it('moves up whenever the value moves towards the target', () => {
  fc.assert(
    fc.property(modest, modest, modest, fc.integer({ min: 1, max: 1000 }), (baseline, target, current, step) => {
      fc.pre(baseline !== target);
      const closer = current + Math.sign(target - baseline) * step;
      expect(outcome(baseline, target, closer)!.raw).toBeGreaterThan(outcome(baseline, target, current)!.raw);
    }),
  );
});
