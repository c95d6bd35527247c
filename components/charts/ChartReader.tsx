import { type PointerEvent, useState } from 'react';
import { dateText } from '../../lib/i18n/dates';
import { charts } from '../../lib/i18n/en/charts';
import type { ChartProps, Reading } from './Chart';
import { within, xOf, yOf } from './frame';

type ChartReaderProps = Pick<ChartProps, 'frame' | 'title' | 'columns' | 'readings'>;

/**
 * What a picture says of one day, under the pointer or by arrow keys. It is the browser's own slider without a look, so
 * that keys, touch and screen readers know it already.
 */
export function ChartReader({ frame, title, columns, readings }: ChartReaderProps) {
  const [index, setIndex] = useState<number | null>(null);
  const last = readings.length - 1;
  const reading = readings[index ?? last];
  if (!reading) return null;
  const point = ({ currentTarget, clientX }: PointerEvent) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    setIndex(nearest(readings, (on) => Math.abs(xOf(frame, on) - (100 * (clientX - left)) / width)));
  };
  const words = [dateText(reading.on), ...reading.cells.map((cell, i) => `${columns[i]} ${cell}`)].join(' · ');
  const [x, y] = [within(xOf(frame, reading.on)), within(yOf(frame, reading.value))];
  return (
    <div
      className="absolute inset-0 touch-pan-y rounded-sm has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
      onPointerDown={point}
      onPointerMove={point}
      onPointerLeave={() => setIndex(null)}
    >
      <input
        type="range"
        min={0}
        max={last}
        value={index ?? last}
        aria-label={charts.daysOf(title)}
        aria-valuetext={words}
        className="pointer-events-none absolute inset-0 size-full opacity-0"
        onChange={(event) => setIndex(event.target.valueAsNumber)}
        onFocus={() => setIndex(index ?? last)}
        onBlur={() => setIndex(null)}
        onKeyDown={(event) => event.key === 'Escape' && setIndex(null)}
      />
      {index !== null && (
        <div aria-hidden="true">
          <span
            className="absolute size-2.5 -translate-1/2 rounded-full bg-accent ring-2 ring-surface"
            style={{ left: `${x}%`, top: `${y}%` }}
          />
          <span
            className={`absolute w-max max-w-full rounded-md border border-line bg-surface px-2 py-0.5 text-ink shadow-over ${y > 50 ? 'top-1' : 'bottom-1'}`}
            style={{ left: `${x}%`, transform: `translateX(-${x}%)` }}
          >
            {words}
          </span>
        </div>
      )}
    </div>
  );
}

/** The place of the day that is closest. */
function nearest(readings: readonly Reading[], distance: (on: string) => number): number {
  const distances = readings.map(({ on }) => distance(on));
  return distances.indexOf(Math.min(...distances));
}
