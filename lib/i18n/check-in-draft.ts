import { localDate } from '../domain/calendar';
import type { CheckInDraft } from '../domain/check-in-draft';
import type { Measure } from '../domain/measure';
import { valueText } from './measures';

const LISTS = [
  ['done', 'done'],
  ['added', 'added'],
  ['reopened', 'reopened'],
  ['cancelled', 'cancelled'],
  ['removed', 'no longer linked'],
] as const satisfies readonly (readonly [keyof CheckInDraft, string])[];

/**
 * What happened since, to begin a note with: counts, then names. Empty when nothing did.
 * @param since epoch ms. @param now epoch ms; a date of another year is told with it.
 */
export function draftNote(draft: CheckInDraft, since: number, now: number): string {
  const lists = LISTS.filter(([list]) => draft[list].length > 0);
  if (lists.length === 0) return '';
  const counts = lists.map(([list, word]) => `${draft[list].length} ${word}`).join(', ');
  return [
    `Since ${dayText(since, now)}: ${counts}.`,
    ...lists.map(([list, word]) => `${word[0]?.toUpperCase()}${word.slice(1)}: ${namesText(draft[list])}.`),
  ].join('\n');
}

interface Said {
  readonly at: number;
  readonly value: number | null;
  readonly confidence: number;
}

/** What was said last, as a sentence; `null` = nobody checked in yet. */
export function lastText(measure: Measure, last: Said | null, now: number): string {
  if (!last) return 'This is the first check-in.';
  const value = last.value === null ? '' : `${valueText(measure, last.value)}, `;
  return `Last time, ${dayText(last.at, now)}: ${value}confidence ${last.confidence}/10.`;
}

/** The first three by name, the rest by number. */
function namesText(titles: readonly string[]): string {
  const named = titles.slice(0, 3).map((title) => `“${title}”`);
  const more = titles.length - named.length;
  return more > 0 ? `${named.join(', ')} and ${more} more` : named.join(', ');
}

function dayText(at: number, now: number): string {
  const isThisYear = localDate(at).slice(0, 4) === localDate(now).slice(0, 4);
  const year = isThisYear ? undefined : 'numeric';
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year }).format(at);
}
