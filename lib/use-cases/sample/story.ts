import type { Measure } from '../../domain/measure';
import type { Objective } from '../../domain/objective';

/*
 * Nine weeks of a small invented company, told from the day they are read: every day counts from the start of the cycle.
 * Something of everything: a goal that goes well, work that is done while the number does not follow, a goal nobody owns.
 */

export const CYCLE_DAYS = 91;
/** Today is this day of the cycle. */
export const TODAY = 64;

export const ME = 'Ben Okafor';
export const OTHERS = ['Ana Kovač', 'Chiara Rossi', 'Deniz Yılmaz'] as const;
/** Their names on GitHub, as far as anybody has said. */
export const LOGINS: Readonly<Partial<Record<Name, string>>> = { 'Ben Okafor': 'ben', 'Chiara Rossi': 'chiara' };
export type Name = typeof ME | (typeof OTHERS)[number];

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
