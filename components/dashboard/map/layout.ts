import type { GoalNode } from '../../../lib/domain/forest';

/** A goal that is shown, and where. Units: columns from the left, rows from the top. */
export interface Placed {
  readonly node: GoalNode;
  readonly column: number;
  /** The middle of what is below it. */
  readonly row: number;
  readonly above: Placed | null;
  /** Is what is below it shown? `null` = there is nothing below. */
  readonly isOpen: boolean | null;
  /** Its place among those beside it, from 1. */
  readonly place: number;
  readonly of: number;
}

export interface MapLayout {
  /** Top to bottom, a goal before what is below it: the order of the keyboard. */
  readonly placed: readonly Placed[];
  readonly columns: number;
  readonly rows: number;
}

type Placing = { -readonly [K in keyof Placed]: Placed[K] };

/** A tidy tree from left to right: each end of a branch takes one row, and a goal stands beside the middle of its own. */
export function layOut(roots: readonly GoalNode[], isClosed: (id: string) => boolean): MapLayout {
  const placed: Placed[] = [];
  let [columns, rows] = [0, 0];
  const place = (nodes: readonly GoalNode[], above: Placed | null): Placing[] =>
    nodes.map((node, i) => {
      const column = above ? above.column + 1 : 0;
      const isOpen = node.children.length === 0 ? null : !isClosed(node.id);
      const one: Placing = { node, column, row: 0, above, isOpen, place: i + 1, of: nodes.length };
      placed.push(one);
      columns = Math.max(columns, column + 1);
      const below = isOpen ? place(node.children, one) : [];
      const [first, last] = [below[0], below.at(-1)];
      one.row = first && last ? (first.row + last.row) / 2 : rows++;
      return one;
    });
  place(roots, null);
  return { placed, columns, rows };
}

/** Everything above a goal, nearest first. */
export function pathAbove(one: Placed): Placed[] {
  const path: Placed[] = [];
  for (let at = one.above; at; at = at.above) path.push(at);
  return path;
}
