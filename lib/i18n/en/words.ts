import { spoken } from '../spoken';

/** The product's words, one per concept, and why a status is what it is. */
export const words = spoken('words', {
  statuses: {
    on_track: 'On track',
    behind: 'Behind',
    at_risk: 'At risk',
    off_track: 'Off track',
    too_early: 'Too early',
    outdated: 'Outdated',
    pending: 'No status yet',
    closed: 'Closed',
  },
  states: {
    open: 'Open',
    in_progress: 'In progress',
    done: 'Done',
    cancelled: 'Cancelled',
    unknown: 'Unknown',
  },
  cadences: { weekly: 'every week', biweekly: 'every two weeks', monthly: 'every four weeks' },
  rules: {
    closed: 'The objective or its cycle is closed.',
    outdated: 'No check-in for more than three days after it was due.',
    'held override': 'Set by hand, and held until it is taken back.',
    override: 'Set by hand, until the next check-in.',
    'check-in': 'As stated in the last check-in.',
  },
  pace: (reached: string, expected: string) => `${reached} reached, ${expected} expected by today.`,
  paceBy: (reached: string, expected: string, rule: string) =>
    `${reached} reached, ${expected} expected by today, judged by the rule of ${rule}.`,
  tooEarly: (expected: string) => `Only ${expected} expected by today: too early to tell.`,
  nothingYet: 'Nothing is expected yet: too early to tell.',
  unmeasured: 'Nothing was measured yet.',
  noDates: 'There are no dates to compare with.',
});
