import { localDate } from '../domain/calendar';
import type { CheckInDraft } from '../domain/check-in-draft';
import type { Measure } from '../domain/measure';
import { checkInDraft } from './en/check-in-draft';
import { common } from './en/common';
import { valueText } from './measures';
import { locale } from './spoken';

const LISTS = ['done', 'added', 'reopened', 'cancelled', 'removed'] as const satisfies readonly (keyof CheckInDraft)[];

/**
 * What happened since, to begin a note with: counts, then names. Empty when nothing did.
 * @param since epoch ms. @param now epoch ms; a date of another year is told with it.
 */
export function draftNote(draft: CheckInDraft, since: number, now: number): string {
  const lists = LISTS.filter((list) => draft[list].length > 0);
  if (lists.length === 0) return '';
  const counts = lists.map((list) => `${draft[list].length} ${checkInDraft.lists[list]}`).join(', ');
  return [
    checkInDraft.since(dayText(since, now), counts),
    ...lists.map((list) => {
      const word = checkInDraft.lists[list];
      return `${word[0]?.toUpperCase()}${word.slice(1)}: ${namesText(draft[list])}.`;
    }),
  ].join('\n');
}

interface Said {
  readonly at: number;
  readonly value: number | null;
  readonly confidence: number;
}

/** What was said last, as a sentence; `null` = nobody checked in yet. */
export function lastText(measure: Measure, last: Said | null, now: number): string {
  if (!last) return checkInDraft.first;
  const value = last.value === null ? '' : `${valueText(measure, last.value)}, `;
  return checkInDraft.last(dayText(last.at, now), value, last.confidence);
}

/** The first three by name, the rest by number. */
function namesText(titles: readonly string[]): string {
  const named = titles.slice(0, 3).map((title) => common.quoted(title));
  const more = titles.length - named.length;
  return more > 0 ? checkInDraft.more(named.join(', '), more) : named.join(', ');
}

function dayText(at: number, now: number): string {
  const isThisYear = localDate(at).slice(0, 4) === localDate(now).slice(0, 4);
  const year = isThisYear ? undefined : 'numeric';
  return new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'long', year }).format(at);
}
