import { describe, expect, test } from 'vitest';
import type { GoalNode } from '../../../lib/domain/forest';
import { moveBy } from './keys';
import { layOut, pathAbove } from './layout';
import { isIn, isLineIn } from './window';

const node = (id: string, ...children: GoalNode[]) => ({ kind: 'objective', id, children }) as unknown as GoalNode;
const roots = [node('top', node('left', node('leaf')), node('right')), node('alone')];
const open = layOut(roots, () => false);
const at = (id: string, { placed } = open) => placed.find((one) => one.node.id === id)!;

describe('the map', () => {
  test('gives every branch end a row of its own, and stands a goal beside the middle of what is below it', () => {
    expect(open.placed.map((one) => [one.node.id, one.column, one.row])).toEqual([
      ['top', 0, 0.5],
      ['left', 1, 0],
      ['leaf', 2, 0],
      ['right', 1, 1],
      ['alone', 0, 2],
    ]);
    expect(open).toMatchObject({ columns: 3, rows: 3 });
  });

  test('hides what is below a closed goal, and gives its room away', () => {
    const closed = layOut(roots, (id) => id === 'top');
    expect(closed.placed.map((one) => one.node.id)).toEqual(['top', 'alone']);
    expect(closed.rows).toBe(2);
    expect(at('top', closed).isOpen).toBe(false);
    expect(at('alone', closed).isOpen).toBeNull();
  });

  test('knows the way up', () => {
    expect(pathAbove(at('leaf')).map((one) => one.node.id)).toEqual(['left', 'top']);
  });

  test('is walked by arrow keys as trees are', () => {
    const { placed } = open;
    expect(moveBy('ArrowDown', placed, at('leaf'))).toEqual({ to: at('right') });
    expect(moveBy('ArrowRight', placed, at('top'))).toEqual({ to: at('left') });
    expect(moveBy('ArrowLeft', placed, at('top'))).toEqual({ toggle: at('top') });
    expect(moveBy('ArrowLeft', placed, at('leaf'))).toEqual({ to: at('left') });
    expect(moveBy('ArrowUp', placed, at('top'))).toBeNull();
    expect(moveBy('End', placed, at('top'))).toEqual({ to: at('alone') });
    expect(moveBy('x', placed, at('top'))).toBeNull();
  });

  test('knows what stands in a part of it, and which lines pass through where neither end does', () => {
    const corner = { left: 0, top: 0, right: 10, bottom: 200 };
    expect(open.placed.filter((one) => isIn(corner, one)).map(({ node }) => node.id)).toEqual(['top', 'alone']);
    const farBelow = layOut([node('top', ...Array.from({ length: 99 }, (_, n) => node(`${n}`)))], () => false);
    const gap = { left: 260, top: 0, right: 290, bottom: 50 };
    expect(farBelow.placed.filter((one) => isIn(gap, one))).toEqual([]);
    expect(farBelow.placed.filter((one) => isLineIn(gap, one)).map(({ node }) => node.id)).toEqual(['0']);
    expect(farBelow.placed.filter((one) => isLineIn({ ...gap, bottom: 9999 }, one))).toHaveLength(99);
  });
});
