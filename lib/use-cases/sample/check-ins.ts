import type { Health } from '../../domain/key-result';
import type { StepTick } from '../../domain/step';

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
