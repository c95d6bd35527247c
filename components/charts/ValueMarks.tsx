import { type Frame, type Point, within, xOf, yOf } from './frame';

interface ValueMarksProps {
  readonly frame: Frame;
  readonly points: readonly Point[];
  /** Hollow and of the colour of trouble where it does not; absent = all are alike. */
  readonly holds?: (value: number) => boolean;
}

/** Each measured value as a dot; a hollow square where a value lies outside of its limits. */
export const ValueMarks = ({ frame, points, holds = () => true }: ValueMarksProps) =>
  points.map(({ on, value }, i) => (
    <span
      key={`${i} ${on}`}
      className={`absolute size-2 -translate-1/2 ${holds(value) ? 'rounded-full bg-outcome' : 'border-2 border-off-track bg-surface'}`}
      style={{ left: `${within(xOf(frame, on))}%`, top: `${within(yOf(frame, value))}%` }}
    />
  ));
