import { type ReactNode, useId } from 'react';
import { dateText } from '../../lib/i18n/dates';
import { charts } from '../../lib/i18n/en/charts';
import { amount } from '../../lib/i18n/words';
import { type Frame, xOf } from './frame';

interface ChartProps {
  readonly frame: Frame;
  /** Names the picture. */
  readonly title: string;
  /** What it shows, in sentences: for those who cannot see it, and beside it for everybody. */
  readonly summary: string;
  readonly unit?: string;
  readonly today: string;
  readonly dueOn: string | null;
  readonly legend: readonly { readonly label: string; readonly swatch: string }[];
  /** Shapes in a box of 100 × 100 that is stretched to the space there is: strokes keep their width, circles do not. */
  readonly children: ReactNode;
  /** The same as a table. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The frame of a picture over time: axes, today, due date, legend, words and table. Time runs from left to right everywhere. */
export function Chart(props: ChartProps) {
  const { frame, title, summary, unit, today, dueOn, legend, children, columns, rows } = props;
  const id = useId();
  const number = (value: number) => (unit ? `${amount(value)} ${unit}` : amount(value));
  return (
    <figure aria-labelledby={id} className="flex h-full min-w-0 flex-col gap-2">
      <figcaption id={id} className="grow text-sm text-muted">
        <span className="font-medium text-ink">{title}.</span> {summary}
      </figcaption>
      <div dir="ltr" aria-hidden="true" className="min-w-0 text-xs text-muted">
        <div className="flex justify-between pb-0.5">
          <span>{number(frame.most)}</span>
        </div>
        <div className="relative h-44 border-y border-line">
          <svg viewBox="0 0 100 100" preserveAspectRatio="none" className="absolute inset-0 size-full overflow-hidden">
            {children}
          </svg>
          <Mark frame={frame} on={today} className="border-s border-line-strong" />
          {dueOn && <Mark frame={frame} on={dueOn} className="border-s border-dashed border-line-strong" />}
        </div>
        <div className="relative h-9 pt-0.5">
          <span>{number(frame.least)}</span>
          <Tick frame={frame} on={today} label={charts.today} row={0} />
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
      <details className="text-sm">
        <summary className="text-muted hover:text-ink">{charts.asTable}</summary>
        <div className="mt-2 max-h-72 overflow-auto" tabIndex={-1}>
          <table className="w-full text-start">
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col" className="pe-3 pb-1 text-start font-medium text-muted">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(([first, ...cells]) => (
                <tr key={first} className="border-t border-line">
                  <th scope="row" className="pe-3 py-1 text-start font-normal">
                    {first}
                  </th>
                  {cells.map((cell, i) => (
                    <td key={columns[i + 1]} className="pe-3 py-1">
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}

interface MarkProps {
  readonly frame: Frame;
  readonly on: string;
}

const Mark = ({ frame, on, className }: MarkProps & { readonly className: string }) => (
  <span className={`absolute inset-y-0 ${className}`} style={{ left: `${clamp(xOf(frame, on))}%` }} />
);

/** A label under the axis, kept inside the picture; two rows, so that today and the due date never overlap. */
function Tick({ frame, on, label, row }: MarkProps & { readonly label: string; readonly row: 0 | 1 }) {
  const x = clamp(xOf(frame, on));
  return (
    <span
      className={`absolute whitespace-nowrap ${row === 0 ? 'top-0.5' : 'top-4.5'}`}
      style={{ left: `${x}%`, transform: `translateX(-${x}%)` }}
    >
      {label}
    </span>
  );
}

const clamp = (percent: number): number => Math.min(100, Math.max(0, percent));
