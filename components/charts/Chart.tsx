import { type ReactNode, useId } from 'react';
import { dateText } from '../../lib/i18n/dates';
import { charts } from '../../lib/i18n/en/charts';
import { amount } from '../../lib/i18n/words';
import { ChartReader } from './ChartReader';
import { ChartTable } from './ChartTable';
import { type Frame, lineThrough, type Point, within, xOf, yOf } from './frame';
import { LINE } from './line';

/** What the picture says of one day. */
export interface Reading {
  readonly on: string;
  /** Where it lies in the picture. */
  readonly value: number;
  /** The same in words, one for each column. */
  readonly cells: readonly string[];
}

export interface ChartProps {
  readonly frame: Frame;
  /** Names the picture. */
  readonly title: string;
  /** What it shows, in sentences: for those who cannot see it, and beside it for everybody. */
  readonly summary: string;
  readonly unit?: string;
  readonly today: string;
  readonly dueOn: string | null;
  /** Heights that have a name, in place of the least and the greatest value. */
  readonly levels?: readonly { readonly value: number; readonly label: string }[];
  /** What was expected when; a mark shows where that is today. */
  readonly expected: readonly Point[];
  readonly legend: readonly { readonly label: string; readonly swatch: string }[];
  /** Shapes in a box of 100 × 100 that is stretched to the space there is: strokes keep their width, circles do not. */
  readonly children: ReactNode;
  /** Placed in percent of the picture, where shapes have to keep their form. */
  readonly marks?: ReactNode;
  /** What the cells of a reading are. */
  readonly columns: readonly string[];
  /** The same by days, earliest first: to be walked through, and as a table. */
  readonly readings: readonly Reading[];
}

/** The frame of a picture over time: axes, today, due date, legend, words and table. Time runs from left to right everywhere. */
export function Chart(props: ChartProps) {
  const { frame, title, summary, unit, today, dueOn, levels, expected, legend, children, marks } = props;
  const id = useId();
  // Near the start it would stand on the least value.
  const isEarly = !levels && xOf(frame, today) < 40;
  const number = (value: number) => (unit ? `${amount(value)} ${unit}` : amount(value));
  return (
    <figure aria-labelledby={id} className="flex h-full min-w-0 flex-col gap-2">
      <figcaption id={id} className="grow text-sm text-muted">
        <span className="font-medium text-ink">{title}.</span> {summary}
      </figcaption>
      <div dir="ltr" className="min-w-0 text-xs text-muted">
        {!levels && (
          <p aria-hidden="true" className="pb-0.5">
            {number(frame.most)}
          </p>
        )}
        <div className="relative h-44 border-b border-line">
          <div aria-hidden="true">
            {levels?.map(({ value, label }) => (
              <Level key={value} label={label} y={within(yOf(frame, value))} />
            ))}
            <svg
              viewBox="0 0 100 100"
              preserveAspectRatio="none"
              className="absolute inset-0 size-full overflow-visible [clip-path:inset(-2px_0)]"
            >
              {children}
              <path d={lineThrough(frame, expected)} className={`${LINE} stroke-line-strong [stroke-dasharray:4_4]`} />
            </svg>
            <Upright frame={frame} on={today} className="border-s border-line-strong" />
            {dueOn && <Upright frame={frame} on={dueOn} className="border-s border-dashed border-line-strong" />}
            {marks}
            <PaceMark frame={frame} today={today} expected={expected} />
          </div>
          <ChartReader {...props} />
        </div>
        <div aria-hidden="true" className="relative h-9 pt-0.5">
          {!levels && <span>{number(frame.least)}</span>}
          <Tick frame={frame} on={today} label={charts.today} row={isEarly ? 1 : 0} />
          {dueOn && <Tick frame={frame} on={dueOn} label={charts.due(dateText(dueOn))} row={1} />}
        </div>
      </div>
      <ul className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-muted" aria-hidden="true">
        {legend.map(({ label, swatch }) => (
          <li key={label} className="flex items-center gap-1.5">
            <span className={`inline-block w-4 ${swatch}`} />
            {label}
          </li>
        ))}
      </ul>
      <ChartTable {...props} />
    </figure>
  );
}

interface PlaceProps {
  readonly frame: Frame;
  readonly on: string;
}

const Upright = ({ frame, on, className }: PlaceProps & { readonly className: string }) => (
  <span className={`absolute inset-y-0 ${className}`} style={{ left: `${within(xOf(frame, on))}%` }} />
);

const Level = ({ label, y }: { readonly label: string; readonly y: number }) => (
  <span className="absolute inset-x-0 border-t border-line" style={{ top: `${y}%` }}>
    <span className="absolute start-0 bottom-0 max-w-full truncate">{label}</span>
  </span>
);

/** Where it should be today. */
function PaceMark({ frame, today, expected }: { frame: Frame; today: string; expected: readonly Point[] }) {
  const before = expected.findLast(({ on }) => on <= today);
  const after = expected.find(({ on }) => on >= today);
  if (!before || !after) return null;
  const part =
    (xOf(frame, today) - xOf(frame, before.on)) / Math.max(1e-9, xOf(frame, after.on) - xOf(frame, before.on));
  const value = before.value + (after.value - before.value) * Math.min(1, Math.max(0, part));
  return (
    <span
      className="absolute size-2 -translate-1/2 rotate-45 bg-pace ring-2 ring-surface"
      style={{ left: `${within(xOf(frame, today))}%`, top: `${within(yOf(frame, value))}%` }}
    />
  );
}

/** A label under the axis, kept inside the picture; two rows, so that no two overlap. */
function Tick({ frame, on, label, row }: PlaceProps & { readonly label: string; readonly row: 0 | 1 }) {
  const x = within(xOf(frame, on));
  return (
    <span
      className={`absolute whitespace-nowrap ${row === 0 ? 'top-0.5' : 'top-4.5'}`}
      style={{ left: `${x}%`, transform: `translateX(-${x}%)` }}
    >
      {label}
    </span>
  );
}
