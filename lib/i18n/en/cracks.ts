import { plural, spoken } from '../spoken';

/** What falls through, what closes it, and how we know. */
export const cracks = spoken('cracks', {
  kinds: {
    unowned: { title: 'Nobody owns it', repair: 'Choose an owner' },
    unaligned: { title: 'Serves nothing above it', repair: 'Say what it serves' },
    overdue: { title: 'Past its due date', repair: 'Close it or move the date' },
    stale: { title: 'Silent for longer than its rhythm', repair: 'Check in' },
    'no live work': { title: 'No live work', repair: 'Link tickets' },
    'scope creep': { title: 'The plan keeps growing', repair: 'Look at the plan' },
    uncovered: { title: 'Your open tickets that serve no goal', repair: 'Open the ticket' },
  },
  unowned: 'Without an owner nobody notices when it stalls.',
  unaligned: 'It has neither a goal above it nor a sentence about what it contributes to.',
  overdue: (due: string, reached: string) => `Due ${due}, ${reached} reached.`,
  lastSaid: (ago: string) => `Last check-in ${ago}.`,
  neverSaid: 'Never checked in.',
  neverSince: (ago: string) => `Never checked in since it began ${ago}.`,
  noTicket: 'No ticket is linked to it.',
  allClosed: (n: number) =>
    plural(n, {
      one: 'Its one linked ticket is closed, and it is not reached.',
      other: `All ${n} linked tickets are closed, and it is not reached.`,
    }),
  grows: (growth: string, planned: string) => `${growth} more planned than at the first check-in: ${planned} now.`,
  uncovered: 'Most work serves no goal, and that is fine.',
});
