import { describe, expect, test } from 'vitest';
import type { GoalNode } from '../../../lib/domain/forest';
import { moveBy } from './keys';
import { layOut, pathAbove } from './layout';

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
});
