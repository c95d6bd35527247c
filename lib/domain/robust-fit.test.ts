import { expect, test } from 'vitest';
import { fc } from '../../tests/domain/law';
import { aboveLine, median, slopesBetween } from './robust-fit';

const places = (ys: readonly number[]) => ys.map((_, x) => x);
const slopeOf = (ys: readonly number[]) => median(slopesBetween(places(ys), ys));

test('the median is the middle, or the mean of the middle two', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(median([])).toBe(0);
});

test('points on a line give the line, whatever their order', () => {
  expect(slopeOf([1, 3, 5, 7])).toBe(2);
  expect(slopesBetween([3, 1, 0, 2], [7, 3, 1, 5])).toEqual([2, 2, 2, 2, 2, 2]);
  expect(aboveLine(2, 1, [0, 1, 2, 3], [1, 3, 5, 8])).toEqual([0, 0, 0, 1]);
});

test('one wild point of six does not bend the line', () => {
  expect(slopeOf([0, 1, 2, 300, 4, 5])).toBe(1);
});

test('points above each other have no slope between them', () => {
  expect(slopesBetween([], [])).toEqual([]);
  expect(slopesBetween([1, 1], [1, 9])).toEqual([]);
  expect(slopesBetween([1, 1, 2], [1, 3, 4])).toEqual([3, 1]);
});

test('a line that is stretched and shifted is fitted stretched and shifted', () => {
  const value = fc.integer({ min: -1000, max: 1000 });
  fc.assert(
    fc.property(fc.array(value, { minLength: 2, maxLength: 12 }), value, value, (ys, factor, shift) => {
      expect(slopeOf(ys.map((y) => factor * y + shift))).toBeCloseTo(factor * slopeOf(ys), 6);
    }),
  );
});
