import type { Verdict } from '../../../lib/domain/sentinel';
import type { Counts, SnapshotReason } from '../../../lib/domain/snapshot';
import { momentText } from '../../../lib/i18n/dates';
import { amount } from '../../../lib/i18n/words';

export const REASON_WORDS: Readonly<Record<SnapshotReason, string>> = {
  daily: 'Every day',
  import: 'Before an import',
  migration: 'Before an update',
  restore: 'Before going back',
  hand: 'By hand',
};

/** What happened, in one sentence. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  well: 'Everything is there.',
  new: 'Nothing was written yet.',
  empty: 'We expected your data and found none. The browser lost its storage.',
  shrunken: 'Some of your data is missing. The browser’s storage was damaged.',
  behind: 'The last things you did are missing. The browser’s storage went back in time.',
  unreadable:
    'The browser cannot read your data. If the disk is full, free some space and reload: it may still be there.',
};

const NOUNS: Readonly<Record<keyof Counts, readonly [one: string, many: string]>> = {
  objective: ['objective', 'objectives'],
  keyResult: ['key result', 'key results'],
  checkIn: ['check-in', 'check-ins'],
  link: ['linked ticket', 'linked tickets'],
  person: ['person', 'people'],
  cycle: ['cycle', 'cycles'],
};
const ORDER: readonly (keyof Counts)[] = ['objective', 'keyResult', 'checkIn', 'link', 'person', 'cycle'];

const counted = (count: number, kind: keyof Counts) => `${amount(count)} ${NOUNS[kind][count === 1 ? 0 : 1]}`;

/** `5 objectives, 12 key results, …`; kinds without any are left out. */
export const countsText = (counts: Counts): string =>
  ORDER.filter((kind) => counts[kind] > 0)
    .map((kind) => counted(counts[kind], kind))
    .join(', ') || 'nothing';

/** How a snapshot differs from now: `2 more objectives, 1 check-in fewer`. */
export function differenceText(then: Counts, now: Counts): string {
  const parts = ORDER.flatMap((kind) => {
    const more = then[kind] - now[kind];
    if (more === 0) return [];
    return [more > 0 ? `${counted(more, kind)} more` : `${counted(-more, kind)} fewer`];
  });
  return parts.length === 0 ? 'As many of everything as now' : `${parts.join(', ')} than now`;
}

export const sizeText = (bytes: number): string =>
  bytes < 1e6 ? `${amount(Math.ceil(bytes / 1000))} kB` : `${amount(Math.round(bytes / 1e5) / 10)} MB`;

/** What came of looking at every row. */
export const repairText = ({ damaged, healed }: { readonly damaged: number; readonly healed: number }): string =>
  damaged === 0
    ? 'Every row is whole.'
    : `${damaged} damaged ${damaged === 1 ? 'row' : 'rows'} found, ${healed} made whole from the history. As found they are kept aside, under Safety copies.`;

/** `snapshot of 24 Nov 2026, 09:00`. */
export const snapshotOf = (madeAt: number): string => `snapshot of ${momentText(madeAt)}`;
