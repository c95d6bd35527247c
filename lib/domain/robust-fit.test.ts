import fc from 'fast-check';
import { expect, test } from 'vitest';
import { median, theilSen } from './robust-fit';

const line = (ys: readonly number[]) => ys.map((y, x) => ({ x, y }));

test('the median is the middle, or the mean of the middle two', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(median([])).toBe(0);
});

test('points on a line give the line, whatever their order', () => {
  const points = line([1, 3, 5, 7]);
  expect(theilSen(points)).toMatchObject({ slope: 2, intercept: 1, residuals: [0, 0, 0, 0] });
  expect(theilSen(points.toReversed())).toMatchObject({ slope: 2, intercept: 1 });
});

test('one wild point of six does not bend the line', () => {
  expect(theilSen(line([0, 1, 2, 300, 4, 5]))).toMatchObject({ slope: 1, intercept: 0 });
});

test('points above each other have no slope between them', () => {
  expect(theilSen([])).toBeNull();
  expect(
    theilSen([
      { x: 1, y: 1 },
      { x: 1, y: 9 },
    ]),
  ).toBeNull();
  expect(
    theilSen([
      { x: 1, y: 1 },
      { x: 1, y: 3 },
      { x: 2, y: 4 },
    ])?.slope,
  ).toBe(2);
});

test('a line that is stretched and shifted is fitted stretched and shifted', () => {
  const value = fc.integer({ min: -1000, max: 1000 });
  fc.assert(
    fc.property(fc.array(value, { minLength: 2, maxLength: 12 }), value, value, (ys, factor, shift) => {
      const [plain, moved] = [theilSen(line(ys)), theilSen(line(ys.map((y) => factor * y + shift)))];
      expect(moved!.slope).toBeCloseTo(factor * plain!.slope, 6);
    }),
    { numRuns: 1000, seed: 1 },
  );
});
