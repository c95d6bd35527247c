import { okr } from '../../lib/i18n/en/okr';
import { percent } from '../../lib/i18n/words';
import type { KeyResultView } from '../../lib/store/queries/key-result-views';
import { outcomeSentence, workSentence } from './sentences';

interface ProgressBarsProps {
  readonly goal: Pick<KeyResultView, 'keyResult' | 'numbers' | 'verdict'>;
}

/**
 * The two honest numbers, one above the other, never mixed; a mark shows what is expected by today: of the outcome what its
 * kind of measure is held to, of the work the pace. The arithmetic in words is shown on hover and read aloud.
 */
export function ProgressBars({ goal: { keyResult, numbers, verdict } }: ProgressBarsProps) {
  const { outcome, work } = numbers;
  return (
    <div className="grid grid-cols-[auto_1fr_auto] items-center gap-x-2 gap-y-1 text-xs">
      <ProgressBar
        label={okr.outcome}
        tone="outcome"
        raw={outcome?.raw ?? null}
        expected={verdict.expected}
        text={outcomeSentence(keyResult, outcome)}
      />
      <ProgressBar label={okr.work} tone="work" raw={work.ratio} expected={verdict.pace} text={workSentence(work)} />
    </div>
  );
}

interface ProgressBarProps {
  readonly label: string;
  readonly tone: 'outcome' | 'work';
  /** Unclamped; `null` = unknown, which is not 0 %. */
  readonly raw: number | null;
  /** Expected by today, 0–1; `null` without dates. */
  readonly expected: number | null;
  readonly text?: string | undefined;
}

/** Three cells of a grid: label, bar, number. Beyond the target the bar goes on, and a gap marks where the target was. */
export function ProgressBar({ label, tone, raw, expected, text }: ProgressBarProps) {
  const scale = Math.max(1, raw ?? 1);
  const at = (ratio: number) => `${Math.min(100, Math.max(0, (ratio / scale) * 100))}%`;
  const awaited = expected === null ? '' : okr.expected(percent(expected));
  const spoken = `${percent(raw)}${awaited}${text ? `: ${text}` : ''}`;
  return (
    <>
      <span className="text-muted" aria-hidden="true">
        {label}
      </span>
      {raw === null ? (
        <span title={text}>
          <span className="block h-2 rounded-full border border-dashed border-line-strong" />
          <span className="sr-only">{`${okr.unknown(label)}${awaited}${text ? `: ${text}` : ''}`}</span>
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
          {expected !== null && (
            <span
              className="absolute -inset-y-0.5 w-0.5 -translate-x-1/2 rounded-full bg-pace ring-1 ring-surface"
              style={{ insetInlineStart: at(expected) }}
            />
          )}
        </span>
      )}
      <span className="min-w-10 text-end font-medium" aria-hidden="true">
        {percent(raw)}
      </span>
    </>
  );
}
