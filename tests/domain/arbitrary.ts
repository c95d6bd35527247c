import type { NamedPiece } from '../../lib/domain/explain-work';
import type { WorkSize } from '../../lib/domain/key-result';
import type { Measure } from '../../lib/domain/measure';
import type { Measurement, Rhythm } from '../../lib/domain/measurement';
import type { InProgressCredit } from '../../lib/domain/work';
import { fc } from './law';

/** Any number a schema lets through, the largest and smallest included. */
export const anyNumber = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const weight = fc.oneof(fc.nat(10), fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }));
const words = fc.constantFrom('a', 'b', 'c', 'd');

const limits = fc.oneof(
  fc.record({
    op: fc.constantFrom('≥' as const, '≤' as const),
    limits: fc.array(anyNumber, { minLength: 1, maxLength: 1 }),
  }),
  fc.record({
    op: fc.constant('between' as const),
    limits: fc.tuple(anyNumber, anyNumber).map((two) => two.toSorted((a, b) => a - b)),
  }),
);

/** Every kind of measure, also those whose rules are broken: they are survived. */
export const anyMeasure: fc.Arbitrary<Measure> = fc.oneof(
  fc.record({ kind: fc.constant('numeric' as const), unit: words, baseline: anyNumber, target: anyNumber }),
  fc
    .record({
      limits,
      aggregate: fc.constantFrom('latest' as const, 'average' as const, 'worst' as const, 'shareOfPeriods' as const),
    })
    .map(({ limits: two, aggregate }) => ({ kind: 'threshold' as const, unit: '', ...two, aggregate })),
  fc.record({
    kind: fc.constant('milestone' as const),
    steps: fc.array(fc.record({ name: words, weight, done: fc.boolean() }), { maxLength: 6 }),
  }),
  fc.record({ kind: fc.constant('ordinal' as const), commit: words, target: words, stretch: words }),
  fc.constant({ kind: 'boolean' as const }),
  fc.constant({ kind: 'baseline' as const, unit: '' }),
  fc.record({
    kind: fc.constant('work' as const),
    denominator: fc.oneof(fc.constant('allLinked' as const), fc.integer({ min: 1, max: 30 })),
  }),
);

/** Measured values at different moments of some years. */
export const anyMeasurements: fc.Arbitrary<Measurement[]> = fc.uniqueArray(
  fc.record({
    at: fc.integer({ min: 1.72e12, max: 1.8e12 }),
    value: fc.oneof(fc.integer({ min: -2, max: 5 }), anyNumber),
  }),
  { maxLength: 12, selector: ({ at }) => at },
);

/** Linked tickets, each named once. */
export const anyPieces: fc.Arbitrary<NamedPiece[]> = fc.uniqueArray(
  fc.record({
    ticketId: fc.nat(99).map(String),
    title: words,
    seenAt: fc.option(fc.integer({ min: 1.72e12, max: 1.8e12 })),
    state: fc.constantFrom('open', 'in_progress', 'done', 'cancelled', 'unknown'),
    estimate: fc.option(
      fc.record({
        value: fc.oneof(fc.nat(21), fc.double({ min: 0, noNaN: true, noDefaultInfinity: true })),
        unit: fc.constantFrom('points' as const, 'minutes' as const),
      }),
    ),
    share: fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
  }),
  { maxLength: 12, selector: ({ ticketId }) => ticketId },
);

export const anySize = fc.constantFrom<WorkSize>('count', 'points', 'minutes', 'share');
export const anyCredit = fc.constantFrom<InProgressCredit>(0, 0.25, 0.5);
export const anyRhythm: fc.Arbitrary<Rhythm> = fc.record({
  cadence: fc.constantFrom('weekly' as const, 'biweekly' as const, 'monthly' as const),
  startsOn: fc.constantFrom(null, '2024-02-29', '2026-07-01'),
});
/** Days around one cycle. */
export const anyDate = fc
  .integer({ min: 0, max: 900 })
  .map((day) => new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10));
export const anyWeight = weight;
