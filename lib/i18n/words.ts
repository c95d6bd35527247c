import type { Cadence } from '../domain/cycle';
import type { Status, Verdict } from '../domain/status';
import { STATUS_RULES } from '../domain/status-rule';
import type { TicketState } from '../domain/ticket';
import { words } from './en/words';
import { locale } from './spoken';

/** The product's words, one per concept, for every screen and badge. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = words.statuses;
export const STATE_WORDS: Readonly<Record<TicketState, string>> = words.states;
export const CADENCE_WORDS: Readonly<Record<Cadence, string>> = words.cadences;

/** Why a status is what it is, as one sentence. A rule that is not ours is named. */
export function ruleSentence({ rule, expected, progress, statusRule }: Verdict): string {
  switch (rule) {
    case 'closed':
    case 'outdated':
    case 'held override':
    case 'override':
    case 'check-in':
      return words.rules[rule];
    case 'pace': {
      const [reached, awaited] = [percent(progress), percent(expected)];
      return statusRule === 'throughline'
        ? words.pace(reached, awaited)
        : words.paceBy(reached, awaited, STATUS_RULES[statusRule].name);
    }
    case 'too early':
      // Less than this is left unsaid: a yes or no may come on its last day, and a cycle has just begun.
      return expected ? words.tooEarly(percent(expected)) : words.nothingYet;
    case 'no data':
      return progress === null ? words.unmeasured : words.noDates;
  }
}

/** A ratio as a whole percentage, `–` when unknown. */
export const percent = (ratio: number | null): string => (ratio === null ? '–' : `${Math.round(ratio * 100)} %`);

/** A number as people of this browser's language write it. */
export const amount = (value: number): string =>
  new Intl.NumberFormat(locale(), { maximumFractionDigits: 2 }).format(value);

/** A guess, to no more digits than a guess can stand for. */
export const estimate = (value: number): string =>
  new Intl.NumberFormat(locale(), { maximumSignificantDigits: 3 }).format(value);

/** How long ago, in words: "3 minutes ago". */
export function ago(at: number, now: number): string {
  const seconds = Math.round((at - now) / 1000);
  const format = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' });
  for (const [unit, length] of UNITS)
    if (Math.abs(seconds) >= length) return format.format(Math.round(seconds / length), unit);
  return format.format(0, 'second');
}

const UNITS = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const;
