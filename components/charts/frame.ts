import { daysBetween } from '../../lib/domain/calendar';

/** A point of a chart over time. */
export interface Point {
  readonly on: string;
  readonly value: number;
}

/** What a chart shows: a stretch of dates and a stretch of values, mapped to percent of its width and height. */
export interface Frame {
  readonly from: string;
  readonly to: string;
  readonly least: number;
  readonly most: number;
}

/** Percent from the left; dates outside the frame lie outside 0–100. */
export const xOf = ({ from, to }: Frame, on: string): number =>
  (100 * daysBetween(from, on)) / Math.max(1, daysBetween(from, to));

/** Percent from the top. */
export const yOf = ({ least, most }: Frame, value: number): number =>
  most > least ? 100 - (100 * (value - least)) / (most - least) : 50;

const at = (frame: Frame, { on, value }: Point): string => `${round(xOf(frame, on))} ${round(yOf(frame, value))}`;
/** A hundredth of a percent is finer than any screen. */
const round = (value: number): number => Math.round(value * 100) / 100;

/** A line through points, as SVG path data; empty for none. */
export const lineThrough = (frame: Frame, points: readonly Point[]): string =>
  points.map((point, i) => `${i === 0 ? 'M' : 'L'}${at(frame, point)}`).join('');

/** The same line, filled down to the frame's least value. */
export function areaUnder(frame: Frame, points: readonly Point[]): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return '';
  const floor = (on: string) => at(frame, { on, value: frame.least });
  return `M${floor(first.on)}${lineThrough(frame, points).replace('M', 'L')}L${floor(last.on)}Z`;
}

/** A closed shape. */
export const shapeOf = (frame: Frame, points: readonly Point[]): string =>
  points.length === 0 ? '' : `${lineThrough(frame, points)}Z`;

/** Every n-th of many, always with the last: a table of weeks in place of days. */
export const thinned = <T>(points: readonly T[], step: number): readonly T[] =>
  points.filter((_, i) => (points.length - 1 - i) % step === 0);
