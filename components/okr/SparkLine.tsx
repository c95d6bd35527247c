import type { Spark } from '../../lib/domain/spark';
import { okr } from '../../lib/i18n/en/okr';
import { percent } from '../../lib/i18n/words';

/** The last weeks of a goal as a line no larger than a word; in words for whoever does not see it. */
export function SparkLine({ spark: { of, points } }: { readonly spark: Spark }) {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const ratios = points.map(({ ratio }) => ratio);
  const [least, most] = [Math.min(0, ...ratios), Math.max(1, ...ratios)];
  const span = Math.max(1, last.at - first.at);
  const at = ({ at: moment, ratio }: (typeof points)[number]) =>
    `${round((64 * (moment - first.at)) / span)} ${round(16 - (16 * (ratio - least)) / (most - least))}`;
  const words = okr.lately(of === 'outcome' ? okr.outcome : okr.work, percent(first.ratio), percent(last.ratio));
  return (
    <span className="inline-flex items-center" title={words}>
      <svg viewBox="-2 -2 68 20" aria-hidden="true" className="h-5 w-17 shrink-0 overflow-visible">
        <path d="M0 16h64" className="stroke-line" />
        <path
          d={points.map((point, i) => `${i === 0 ? 'M' : 'L'}${at(point)}`).join('')}
          className={`fill-none [stroke-linecap:round] [stroke-linejoin:round] [stroke-width:1.6] ${of === 'outcome' ? 'stroke-outcome' : 'stroke-work'}`}
        />
        <circle cx={64} cy={at(last).split(' ')[1]} r={2} className={of === 'outcome' ? 'fill-outcome' : 'fill-work'} />
      </svg>
      <span className="sr-only">{words}</span>
    </span>
  );
}

const round = (value: number): number => Math.round(value * 10) / 10;
