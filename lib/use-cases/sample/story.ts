import type { Health } from '../../domain/key-result';
import type { Measure } from '../../domain/measure';
import type { Objective } from '../../domain/objective';
import type { StepTick } from '../../domain/step';

/*
 * Nine weeks of a small invented company, told from the day they are read: every day counts from the start of the cycle.
 * Something of everything: a goal that goes well, work that is done while the number does not follow, a goal nobody owns.
 */

export const CYCLE_DAYS = 91;
/** Today is this day of the cycle. */
export const TODAY = 64;

export const ME = 'Ben Okafor';
export const OTHERS = ['Ana Kovač', 'Chiara Rossi', 'Deniz Yılmaz'] as const;
type Name = typeof ME | (typeof OTHERS)[number];

interface Aim {
  readonly key: string;
  readonly title: string;
  readonly owner: Name | null;
  readonly measure: Measure;
  readonly sizeBy?: 'count' | 'points';
}

interface Goal {
  readonly key: string;
  readonly day: number;
  readonly title: string;
  readonly why: string;
  readonly owner: Name | null;
  readonly level: Objective['level'];
  readonly kind: Objective['kind'];
  /** Key of what it serves. */
  readonly serves?: string;
  readonly isDraft?: boolean;
  readonly keyResults: readonly Aim[];
}

const number = (unit: string, baseline: number, target: number): Measure => ({
  kind: 'numeric',
  unit,
  baseline,
  target,
});

export const GOALS: readonly Goal[] = [
  {
    key: 'trust',
    day: 0,
    title: 'Shops trust us on their busiest day',
    why: 'Two of our largest shops left after last year’s sale weekend. They came to us for calm, and did not find it.',
    owner: 'Ana Kovač',
    level: 'company',
    kind: 'aspirational',
    keyResults: [
      {
        key: 'lost',
        title: 'Orders lost to errors fall from 1.8 % to 0.4 %',
        owner: 'Ana Kovač',
        measure: number('%', 1.8, 0.4),
      },
      {
        key: 'answer',
        title: 'Shops wait 2 hours for a first answer instead of 9',
        owner: 'Chiara Rossi',
        measure: number('h', 9, 2),
      },
    ],
  },
  {
    key: 'checkout',
    day: 1,
    title: 'Checkout answers before a shopper doubts',
    why: 'Every second of waiting at the till costs orders, and most of ours is spent asking the payment provider twice.',
    owner: ME,
    level: 'team',
    kind: 'committed',
    serves: 'lost',
    keyResults: [
      {
        key: 'p95',
        title: 'Slowest 5 % of checkouts: from 2,400 ms to under 900 ms',
        owner: ME,
        measure: number('ms', 2400, 900),
      },
      {
        key: 'timeouts',
        title: 'Every timeout in the payment path ends in a retry or a clear word',
        owner: 'Deniz Yılmaz',
        measure: { kind: 'work', denominator: 'allLinked' },
        sizeBy: 'points',
      },
    ],
  },
  {
    key: 'warning',
    day: 2,
    title: 'We hear about trouble before our shops do',
    why: 'Half of our incidents reach us as a phone call.',
    owner: 'Chiara Rossi',
    level: 'team',
    kind: 'aspirational',
    serves: 'trust',
    keyResults: [
      {
        key: 'alarms',
        title: 'Incidents found by our own alarms: from 45 % to 90 %',
        owner: ME,
        measure: number('%', 45, 90),
      },
      {
        key: 'heard',
        title: '95 % of alarms reach somebody within five minutes, week after week',
        owner: 'Chiara Rossi',
        measure: { kind: 'threshold', unit: '%', op: '≥', limits: [95], aggregate: 'shareOfPeriods' },
      },
      {
        key: 'nights',
        title: 'Whoever is on call knows what to do in the first ten minutes',
        owner: ME,
        measure: {
          kind: 'milestone',
          steps: [
            { name: 'Written down: who is called when', weight: 1, done: false },
            { name: 'Written down: the first ten minutes', weight: 1, done: false },
            { name: 'Practised on a real night', weight: 2, done: false },
          ],
        },
      },
      { key: 'noise', title: 'Alarms a night fall from 14 to 2', owner: 'Chiara Rossi', measure: number('', 14, 2) },
    ],
  },
  {
    key: 'reports',
    day: 3,
    title: 'Reports are there while the coffee is still hot',
    why: 'Shop owners look at yesterday’s figures at seven in the morning and give up at half past.',
    owner: null,
    level: 'team',
    kind: 'committed',
    keyResults: [
      {
        key: 'reportTime',
        title: 'Morning report ready in 20 seconds instead of 4 minutes',
        owner: null,
        measure: number('s', 240, 20),
      },
    ],
  },
  {
    key: 'explain',
    day: 58,
    title: 'Anybody in the team can explain how an order travels',
    why: '',
    owner: ME,
    level: 'personal',
    kind: 'learning',
    serves: 'checkout',
    isDraft: true,
    keyResults: [
      {
        key: 'talks',
        title: 'Three colleagues give the walk-through without me',
        owner: ME,
        measure: number('', 0, 3),
      },
    ],
  },
];

/** A ticket, the key result it serves, and the days something happened to it. */
export interface SampleTicket {
  readonly key: string;
  readonly title: string;
  readonly serves: string;
  readonly by: string;
  readonly opened: number;
  readonly started?: number;
  readonly closed?: number;
  readonly cancelled?: number;
  readonly points?: number;
}

const ticket = (
  serves: string,
  [key, title, by]: readonly [key: string, title: string, by: string],
  [opened, started, closed]: readonly [opened: number, started?: number, closed?: number],
  more: Pick<SampleTicket, 'points' | 'cancelled'> = {},
): SampleTicket => ({
  key,
  title,
  by,
  serves,
  opened,
  ...(started !== undefined && { started }),
  ...(closed !== undefined && { closed }),
  ...more,
});

export const TICKETS: readonly SampleTicket[] = [
  ticket('p95', ['311', 'Ask the payment provider once per order', 'ben'], [2, 3, 9]),
  ticket('p95', ['314', 'Keep shipping rates for five minutes', 'ben'], [2, 8, 16]),
  ticket('p95', ['318', 'Load the order summary without the product pictures', 'deniz'], [4, 12, 20]),
  ticket('p95', ['322', 'Move fraud check behind the confirmation', 'ben'], [4, 22, 37]),
  ticket('p95', ['329', 'Index the basket table by shop and day', 'deniz'], [5, 25, 30]),
  ticket('p95', ['340', 'Compress the basket before it crosses the wire', 'ben'], [6, 41, 51]),
  ticket('p95', ['347', 'Warm the address cache at night', 'ben'], [6, 55]),
  ticket('p95', ['352', 'Drop the second currency lookup', 'deniz'], [33]),
  ticket('p95', ['355', 'Rewrite the checkout in another language', 'ben'], [6], { cancelled: 29 }),
  ticket('timeouts', ['312', 'Retry the card network with a widening pause', 'deniz'], [2, 4, 13], { points: 5 }),
  ticket('timeouts', ['319', 'Tell the shopper what happens while we wait', 'deniz'], [6, 15, 24], { points: 3 }),
  ticket('timeouts', ['325', 'Never charge twice after a timeout', 'ben'], [14, 20, 33], { points: 8 }),
  ticket('timeouts', ['333', 'Time limits for the bank transfer path', 'deniz'], [25, 36, 48], { points: 5 }),
  ticket('timeouts', ['345', 'Invoices: say so when the provider is asleep', 'deniz'], [38, 50], { points: 3 }),
  ticket('timeouts', ['351', 'Vouchers: time limit and retry', 'deniz'], [46], { points: 2 }),
  ticket('timeouts', ['358', 'Practice a provider outage on a weekday', 'ben'], [55], { points: 5 }),
  ticket('alarms', ['313', 'Alarm on failed payments per shop, not in total', 'ben'], [3, 5, 11]),
  ticket('alarms', ['321', 'Alarm when a shop stops selling', 'chiara'], [4, 14, 22]),
  ticket('alarms', ['330', 'Alarm on mails that were not sent', 'ben'], [9, 28, 35]),
  ticket('alarms', ['338', 'Check the till from outside every minute', 'chiara'], [10, 34, 42]),
  ticket('noise', ['316', 'Group alarms of one incident', 'chiara'], [5, 9, 26]),
  ticket('noise', ['343', 'Silence what nobody acted on for a month', 'chiara'], [9, 44]),
  ticket('answer', ['327', 'Show the order beside the question', 'chiara'], [9, 23, 31]),
  ticket('lost', ['336', 'Queue orders while the warehouse is away', 'deniz'], [6, 40, 58]),
];

/** Assigned to me, open, and linked to nothing. */
export const UNLINKED: readonly SampleTicket[] = [
  ticket('', ['349', 'Update the certificate of the test shop', 'ben'], [44]),
  ticket('', ['356', 'Remove the feature flag of the old basket', 'ben'], [52]),
];

export interface SampleCheckIn {
  readonly of: string;
  readonly day: number;
  readonly value: number | null;
  readonly confidence: number;
  readonly note?: string;
  readonly blocker?: string;
  readonly status?: Health;
  readonly steps?: readonly StepTick[];
}

/** Check-ins of one key result, each `[day, value, confidence, note]`. */
const checkIns = (
  of: string,
  ...rows: readonly (readonly [number, number | null, number, string?])[]
): SampleCheckIn[] => rows.map(([day, value, confidence, note = '']) => ({ of, day, value, confidence, note }));

export const CHECK_INS: readonly SampleCheckIn[] = [
  ...checkIns(
    'p95',
    [7, 2400, 6, 'Measured properly for the first time: the number is real.'],
    [14, 2110, 6, 'One call less to the provider.'],
    [21, 1890, 7],
    [28, 1740, 7, 'The basket index helps more than expected.'],
    [35, 1640, 6],
    [42, 1480, 7, 'Fraud check moved behind the confirmation.'],
    [49, 1370, 6],
    [56, 1240, 6, 'Two easy ones left, then we need a new idea.'],
  ),
  ...checkIns('timeouts', [14, null, 7], [28, null, 7], [42, null, 8, 'Double charges are history.'], [58, null, 8]),
  // Work all done, and the number hardly moves: the bet was wrong.
  ...checkIns(
    'alarms',
    [12, 48, 7],
    [26, 52, 7],
    [40, 55, 6, 'More alarms, but the calls are about other things.'],
    [55, 56, 5, 'All planned alarms exist. We look in the wrong places.'],
  ),
  ...checkIns('noise', [12, 13, 6], [26, 10, 6], [40, 7, 7, 'Grouping works.'], [57, 6, 7]),
  ...checkIns(
    'lost',
    [8, 1.8, 6],
    [22, 1.5, 6],
    [36, 1.2, 6],
    [50, 1.0, 6, 'The sale weekend will tell.'],
    [59, 0.9, 6],
  ),
  ...checkIns(
    'heard',
    ...[96, 97, 95, 96, 98].map((value, week) => [5 + 7 * week, value, 7] as const),
    [40, 89, 6, 'One night nobody had the telephone.'],
    ...[95, 97, 96].map((value, week) => [47 + 7 * week, value, 7] as const),
  ),
  {
    of: 'nights',
    day: 26,
    value: null,
    confidence: 6,
    steps: [{ name: 'Written down: who is called when', done: true }],
  },
  { of: 'nights', day: 57, value: null, confidence: 6, note: 'The first night is in the calendar.' },
  ...checkIns('answer', [15, 8, 5], [29, 6.5, 5]),
];
