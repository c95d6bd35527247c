import { useId } from 'react';
import { confidence as words } from '../../lib/i18n/en/confidence';
import { lineThrough, type Point } from './frame';
import { LINE } from './line';

/** How sure the owner was of reaching the target, check-in by check-in. @param points earliest first, values 0–10. */
export function ConfidenceLine({ points }: { readonly points: readonly Point[] }) {
  const id = useId();
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || first.on === last.on) return null;
  const values = points.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const frame = { from: first.on, to: last.on, least: 0, most: 10 };
  return (
    <figure aria-labelledby={id} className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <svg
        aria-hidden="true"
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        className="h-10 w-40 border-y border-line"
      >
        <path d={lineThrough(frame, points)} className={`${LINE} stroke-ink`} />
      </svg>
      <figcaption id={id} className="min-w-0 text-sm text-muted">
        <span className="font-medium text-ink">{words.title}.</span>{' '}
        {least === most ? words.steady(least) : words.said(first.value, last.value, least, most)}
      </figcaption>
    </figure>
  );
}
