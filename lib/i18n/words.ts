import type { Cadence } from '../domain/cycle';
import type { Status, Verdict } from '../domain/status';
import { STATUS_RULES } from '../domain/status-rule';
import type { TicketState } from '../domain/ticket';

/** The product's words, one per concept, for every screen and badge. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  on_track: 'On track',
  behind: 'Behind',
  at_risk: 'At risk',
  off_track: 'Off track',
  too_early: 'Too early',
  outdated: 'Outdated',
  pending: 'Not measured yet',
  closed: 'Closed',
};

export const STATE_WORDS: Readonly<Record<TicketState, string>> = {
  open: 'Open',
  in_progress: 'In progress',
  done: 'Done',
  cancelled: 'Cancelled',
  unknown: 'Unknown',
};

export const CADENCE_WORDS: Readonly<Record<Cadence, string>> = {
  weekly: 'every week',
  biweekly: 'every two weeks',
  monthly: 'every four weeks',
};

/** Why a status is what it is, as one sentence. A rule that is not ours is named. */
export function ruleSentence({ rule, expected, progress, statusRule }: Verdict): string {
  switch (rule) {
    case 'closed':
      return 'The objective or its cycle is closed.';
    case 'outdated':
      return 'No check-in for more than three days after it was due.';
    case 'held override':
      return 'Set by hand, and held until it is taken back.';
    case 'override':
      return 'Set by hand, until the next check-in.';
    case 'check-in':
      return 'As stated in the last check-in.';
    case 'pace':
      return `${percent(progress)} reached, ${percent(expected)} expected by today${statusRule === 'throughline' ? '' : `, judged by the rule of ${STATUS_RULES[statusRule].name}`}.`;
    case 'too early':
      // Less than this is left unsaid: a yes or no may come on its last day, and a cycle has just begun.
      return expected
        ? `Only ${percent(expected)} expected by today: too early to tell.`
        : 'Nothing is expected yet: too early to tell.';
    case 'no data':
      return progress === null ? 'Nothing was measured yet.' : 'There are no dates to compare with.';
  }
}

/** A ratio as a whole percentage, `–` when unknown. */
export const percent = (ratio: number | null): string => (ratio === null ? '–' : `${Math.round(ratio * 100)} %`);

/** A number as people of this browser's language write it. */
export const amount = (value: number): string =>
  new Intl.NumberFormat(undefined, { maximumFractionDigits: 2 }).format(value);

/** A guess, to no more digits than a guess can stand for. */
export const estimate = (value: number): string =>
  new Intl.NumberFormat(undefined, { maximumSignificantDigits: 3 }).format(value);

/** How long ago, in words: "3 minutes ago". */
export function ago(at: number, now: number): string {
  const seconds = Math.round((at - now) / 1000);
  const format = new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' });
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
