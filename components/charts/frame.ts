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

/** From the first day to today, the due date, or the last thing that was said: whichever is latest. */
export const spanOf = (
  { from, today, dueOn }: { readonly from: string; readonly today: string; readonly dueOn: string | null },
  points: readonly Point[],
): Pick<Frame, 'from' | 'to'> => ({
  from,
  to: [today, dueOn ?? today, points.at(-1)?.on ?? today].toSorted().at(-1) ?? today,
});

/** Percent from the left; dates outside the frame lie outside 0–100. */
export const xOf = ({ from, to }: Frame, on: string): number =>
  (100 * daysBetween(from, on)) / Math.max(1, daysBetween(from, to));

/** Percent from the top. */
export const yOf = ({ least, most }: Frame, value: number): number =>
  most > least ? 100 - (100 * (value - least)) / (most - least) : 50;

/** Kept inside the picture. */
export const within = (percent: number): number => Math.min(100, Math.max(0, percent));

const at = (frame: Frame, { on, value }: Point): string => `${round(xOf(frame, on))} ${round(yOf(frame, value))}`;
/** A hundredth of a percent is finer than any screen. */
const round = (value: number): number => Math.round(value * 100) / 100;

/** A line through points, as SVG path data; empty for none. */
export const lineThrough = (frame: Frame, points: readonly Point[]): string =>
  points.map((point, i) => `${i === 0 ? 'M' : 'L'}${at(frame, point)}`).join('');

/** What holds until the next is said: each value goes on to the day of the next one, the last to `until`. */
export const stairs = (points: readonly Point[], until: string): Point[] =>
  points.flatMap(({ on, value }, i) => [
    { on, value },
    { on: points[i + 1]?.on ?? (until > on ? until : on), value },
  ]);

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
