import type { Verdict } from '../../../lib/domain/sentinel';
import type { Counts, SnapshotReason } from '../../../lib/domain/snapshot';
import { momentText } from '../../../lib/i18n/dates';
import { recovery } from '../../../lib/i18n/en/recovery';
import { amount } from '../../../lib/i18n/words';
import type { ForSafety } from '../../../lib/messaging/safety';

export const REASON_WORDS: Readonly<Record<SnapshotReason, string>> = recovery.reasons;

/** What happened, in one sentence. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = recovery.verdicts;

const ORDER: readonly (keyof Counts)[] = ['objective', 'keyResult', 'checkIn', 'link', 'person', 'cycle'];

const counted = (count: number, kind: keyof Counts) => recovery.counts[kind](count, amount(count));

/** `5 objectives, 12 key results, …`; kinds without any are left out. */
export const countsText = (counts: Counts): string =>
  ORDER.filter((kind) => counts[kind] > 0)
    .map((kind) => counted(counts[kind], kind))
    .join(', ') || recovery.nothing;

/** How a snapshot differs from now: `2 more objectives, 1 check-in fewer`. */
export function differenceText(then: Counts, now: Counts): string {
  const parts = ORDER.flatMap((kind) => {
    const more = then[kind] - now[kind];
    if (more === 0) return [];
    return [more > 0 ? recovery.more(counted(more, kind)) : recovery.fewer(counted(-more, kind))];
  });
  return parts.length === 0 ? recovery.asNow : recovery.thanNow(parts.join(', '));
}

export const sizeText = (bytes: number): string =>
  bytes < 1e6 ? `${amount(Math.ceil(bytes / 1000))} kB` : `${amount(Math.round(bytes / 1e5) / 10)} MB`;

/** What came of looking at every row. */
export const repairText = ({ damaged, healed, recomputed }: ForSafety['repair']['reply']): string =>
  [damaged > 0 && recovery.mended(damaged, healed), recomputed > 0 && recovery.recomputed(recomputed)]
    .filter(Boolean)
    .join(' ') || recovery.whole;

/** `snapshot of 24 Nov 2026, 09:00`. */
export const snapshotOf = (madeAt: number): string => recovery.snapshotOf(momentText(madeAt));
