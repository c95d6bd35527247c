import type { Placed } from './layout';
import { NODE, xOfColumn, yOfRow } from './MapNode';

/** A part of the map, px at full size. */
export interface Part {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Does the node stand in this part, at least with a corner? */
export const isIn = ({ left, top, right, bottom }: Part, { column, row }: Placed): boolean => {
  const [x, y] = [xOfColumn(column), yOfRow(row)];
  return x < right && x + NODE.width > left && y < bottom && y + NODE.height > top;
};

/** May the line that leads to this node cross this part? It stays within the box of its two ends. */
export function isLineIn({ left, top, right, bottom }: Part, { above, column, row }: Placed): boolean {
  if (!above) return false;
  const [y1, y2] = [yOfRow(Math.min(above.row, row)), yOfRow(Math.max(above.row, row)) + NODE.height];
  return xOfColumn(above.column) < right && xOfColumn(column) > left && y1 < bottom && y2 > top;
}

/** The line from a goal to the one below it, as SVG draws it. */
export function lineTo({ above, column, row }: Placed): string {
  if (!above) return '';
  const [x1, y1] = [xOfColumn(above.column) + NODE.width, yOfRow(above.row) + NODE.height / 2];
  const [x2, y2] = [xOfColumn(column), yOfRow(row) + NODE.height / 2];
  const middle = (x1 + x2) / 2;
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
}
