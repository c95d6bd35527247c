import { expect, test } from 'vitest';
import { lightnessOf } from './shade';

test.each([
  ['rgb(255, 255, 255)', 1],
  ['rgb(13, 17, 23)', 0.065],
  ['rgba(0, 0, 0, 0.9)', 0],
  ['color(srgb 1 1 1)', 1],
  ['color(display-p3 0 0 0)', 0],
  ['oklch(0.21 0.03 264.7)', 0.21],
  ['lab(95 0 0)', 0.95],
])('%s is as light as %d', (colour, lightness) => expect(lightnessOf(colour)).toBeCloseTo(lightness, 2));

test.each(['rgba(0, 0, 0, 0)', 'rgba(255, 255, 255, 0.2)', 'transparent', ''])('one can see through %s', (colour) =>
  expect(lightnessOf(colour)).toBeNull(),
);
