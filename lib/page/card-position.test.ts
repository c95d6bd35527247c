// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { cardPosition } from './card-position';

const VIEWPORT = { width: 1000, height: 600 };
const badgeAt = (x: number, y: number) => new DOMRect(x, y, 100, 18);
const place = (x: number, y: number, height = 300) => cardPosition(badgeAt(x, y), { width: 320, height }, VIEWPORT);

test('a card opens below its badge while it fits there, else above', () => {
  expect(place(50, 100)).toMatchObject({ left: 50, top: 126, isAbove: false });
  expect(place(50, 500)).toMatchObject({ left: 50, top: 192, isAbove: true });
});

test('a card that fits neither below nor above is cut, and never lies over its badge', () => {
  for (const y of [0, 150, 290, 310, 450, 582]) {
    const { top, maxHeight, isAbove } = place(50, y, 900);
    const bottom = top + Math.min(900, maxHeight);
    expect(isAbove ? bottom < y : top > y + 18).toBe(true);
    expect([top >= 8, bottom <= 592]).toEqual([true, true]);
  }
});

test('a card stays on the screen sideways', () => {
  expect(place(950, 100).left).toBe(672);
  expect(place(-80, 100).left).toBe(8);
});
