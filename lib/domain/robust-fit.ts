/** Middle of values, the mean of the middle two where they are even in number; 0 of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? 0) + high) / 2;
}

/**
 * Slopes between all pairs of points that differ in x. Their median is the slope of a line that up to 29 % of the points,
 * however wild, cannot bend far. Source: Theil 1950, Sen 1968. @param xs and @param ys in the same order.
 */
export const slopesBetween = (xs: readonly number[], ys: readonly number[]): number[] =>
  xs.flatMap((x, i) =>
    xs.slice(i + 1).flatMap((other, j) => (x === other ? [] : [((ys[i + 1 + j] ?? 0) - (ys[i] ?? 0)) / (other - x)])),
  );

/** How far each point is above a line. */
export const aboveLine = (slope: number, start: number, xs: readonly number[], ys: readonly number[]): number[] =>
  xs.map((x, i) => (ys[i] ?? 0) - start - slope * x);
