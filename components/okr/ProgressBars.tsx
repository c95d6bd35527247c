import type { KeyResultRollUp } from '../../lib/domain/roll-up';
import { percent } from '../../lib/i18n/words';

interface ProgressBarsProps {
  readonly numbers: Pick<KeyResultRollUp, 'outcome' | 'work'>;
  /** Expected progress today, 0–1; `null` without dates. */
  readonly pace: number | null;
  /** The arithmetic in words, shown on hover and read aloud. */
  readonly outcomeText?: string;
  readonly workText?: string;
}

/** The two honest numbers, one above the other, never mixed; a mark shows where today's pace is. */
export function ProgressBars({ numbers: { outcome, work }, pace, outcomeText, workText }: ProgressBarsProps) {
  return (
    <div className="grid grid-cols-[auto_1fr_auto] items-center gap-x-2 gap-y-1 text-xs">
      <ProgressBar label="Outcome" tone="outcome" raw={outcome?.raw ?? null} pace={pace} text={outcomeText} />
      <ProgressBar label="Work" tone="work" raw={work.ratio} pace={pace} text={workText} />
    </div>
  );
}

interface ProgressBarProps {
  readonly label: string;
  readonly tone: 'outcome' | 'work';
  /** Unclamped; `null` = unknown, which is not 0 %. */
  readonly raw: number | null;
  readonly pace: number | null;
  readonly text?: string | undefined;
}

/** Three cells of a grid: label, bar, number. Beyond the target the bar goes on, and a gap marks where the target was. */
export function ProgressBar({ label, tone, raw, pace, text }: ProgressBarProps) {
  const scale = Math.max(1, raw ?? 1);
  const at = (ratio: number) => `${Math.min(100, Math.max(0, (ratio / scale) * 100))}%`;
  const expected = pace === null ? '' : `, ${percent(pace)} expected by today`;
  const spoken = `${percent(raw)}${expected}${text ? `: ${text}` : ''}`;
  return (
    <>
      <span className="text-muted" aria-hidden="true">
        {label}
      </span>
      {raw === null ? (
        <span title={text}>
          <span className="block h-2 rounded-full border border-dashed border-line-strong" />
          <span className="sr-only">{`${label}: unknown${expected}${text ? `: ${text}` : ''}`}</span>
        </span>
      ) : (
        <span
          role="meter"
          aria-label={label}
          aria-valuemin={Math.min(0, Math.round(raw * 100))}
          aria-valuemax={Math.max(100, Math.round(raw * 100))}
          aria-valuenow={Math.round(raw * 100)}
          aria-valuetext={spoken}
          title={spoken}
          className="relative block h-2 rounded-full bg-sunken"
        >
          <span
            className={`absolute inset-y-0 start-0 rounded-full transition-[width] ${tone === 'outcome' ? 'bg-outcome' : 'bg-work'}`}
            style={{ width: at(raw) }}
          />
          {raw < 0 && <span className="absolute inset-y-0 start-0 w-1 rounded-full bg-off-track" />}
          {raw > 1 && <span className="absolute inset-y-0 w-0.5 bg-surface" style={{ insetInlineStart: at(1) }} />}
          {pace !== null && (
            <span
              className="absolute -inset-y-0.5 w-0.5 -translate-x-1/2 rounded-full bg-pace ring-1 ring-surface"
              style={{ insetInlineStart: at(pace) }}
            />
          )}
        </span>
      )}
      <span className="min-w-9 text-end font-medium" aria-hidden="true">
        {percent(raw)}
      </span>
    </>
  );
}
