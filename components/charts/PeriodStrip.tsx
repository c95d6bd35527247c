import type { Period } from '../../lib/domain/measurement';
import { STATUS_LOOKS, StatusGlyph } from '../okr/status-look';
import { type Frame, within, xOf } from './frame';

interface PeriodStripProps {
  readonly frame: Frame;
  readonly periods: readonly Period[];
  /** Until then the last one goes on. */
  readonly today: string;
  readonly holds: (value: number) => boolean;
}

/** One cell for each period, on the floor of the picture: kept, not kept, or nothing measured. */
export const PeriodStrip = ({ frame, periods, today, holds }: PeriodStripProps) =>
  periods.map(({ on, value }, i) => {
    const status = value === null ? 'pending' : holds(value) ? 'on_track' : 'off_track';
    const [from, to] = [on, periods[i + 1]?.on ?? today].map((day) => within(xOf(frame, day))) as [number, number];
    return (
      <span
        key={on}
        className={`absolute bottom-0 flex h-4 items-center justify-center overflow-hidden border-s border-surface ${STATUS_LOOKS[status].pill}`}
        style={{ left: `${from}%`, width: `${to - from}%` }}
      >
        <StatusGlyph status={status} />
      </span>
    );
  });
