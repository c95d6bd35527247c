import { expect, test } from 'vitest';
import { type Canary, counted, drifts, type Found } from './canary';

const WEEK = 7 * 86_400_000;
const NOW = 3000 * WEEK + 1000;
const weeks = (...told: (readonly [week: number, times: number, found: Found])[]): Canary =>
  told.reduce<Canary>((canary, [week, times, found]) => {
    let all = canary;
    for (let i = 0; i < times; i++) all = counted(all, found, NOW + week * WEEK);
    return all;
  }, {});

test('each page counts once for what was looked for on it, and for nothing else', () => {
  expect(weeks([0, 2, { rows: true }], [0, 1, { rows: false }], [0, 1, { title: true, state: false }])).toEqual({
    3000: { rows: [2, 3], title: [1, 1], state: [0, 1] },
  });
});

test('a name that nobody looks for is not counted, and weeks long past are forgotten', () => {
  const canary = weeks([0, 1, { rows: true, toString: true, x: true } as Found], [9, 1, { rows: true }]);
  expect(canary).toEqual({ 3009: { rows: [1, 1] } });
});

test('what was there and is gone is a drift; what was always rare, or seen on few pages, is none', () => {
  const usual = [[-2, 20, { rows: true, labels: false }] as const, [-1, 20, { rows: true, labels: false }] as const];
  expect(drifts(weeks(...usual, [0, 40, { rows: false, labels: false }]), NOW)).toEqual([
    { what: 'rows', hits: 0, looks: 40, usualRatio: 1 },
  ]);
  expect(drifts(weeks(...usual, [0, 9, { rows: false }]), NOW)).toEqual([]);
  expect(drifts(weeks(...usual, [0, 30, { rows: false }], [0, 10, { rows: true }]), NOW)).toEqual([]);
  expect(drifts(weeks([0, 40, { rows: false }]), NOW)).toEqual([]);
  expect(drifts({}, NOW)).toEqual([]);
});
