import { expect, test } from 'vitest';
import { exponential, normal, type Random, randomFrom, seedOf } from './random';

const many = (draw: (random: Random) => number, seed = 7) => {
  const random = randomFrom(seed);
  return Array.from({ length: 20_000 }, () => draw(random));
};
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

test('the same seed gives the same numbers, on every machine', () => {
  const random = randomFrom(1);
  expect([random(), random(), random()]).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522]);
});

test('numbers lie in [0, 1) and are spread evenly', () => {
  const values = many((random) => random());
  expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
  for (let tenth = 0; tenth < 10; tenth += 1) {
    const share = values.filter((value) => Math.floor(value * 10) === tenth).length / values.length;
    expect(share).toBeCloseTo(0.1, 1);
  }
});

test('an exponential has mean 1, a normal mean 0 and deviation 1', () => {
  expect(mean(many(exponential))).toBeCloseTo(1, 1);
  expect(mean(many(normal))).toBeCloseTo(0, 1);
  expect(mean(many(normal).map((value) => value ** 2))).toBeCloseTo(1, 1);
});

test('texts that differ get seeds that differ', () => {
  expect(seedOf('')).toBe(0x811c9dc5);
  expect(seedOf('a')).toBe(0xe40c292c);
  expect(new Set(Array.from({ length: 1000 }, (_, i) => seedOf(`key-result-${i}`))).size).toBe(1000);
});
