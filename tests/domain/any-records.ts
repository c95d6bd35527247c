import type { CheckIn } from '../../lib/domain/check-in';
import type { Cycle } from '../../lib/domain/cycle';
import type { KeyResultId } from '../../lib/domain/ids';
import type { KeyResult } from '../../lib/domain/key-result';
import type { Objective } from '../../lib/domain/objective';
import type { TicketEvent } from '../../lib/domain/ticket';
import { anyMeasure, anyNumber, anyPieces, anySize, anyWeight } from './arbitrary';
import { ANA, aCheckIn, aCycle, aKeyResult, anObjective, BEN, uuid } from './build';
import { fc } from './law';

/** Records of any shape the schemas let through: the first and last day, the largest number, rules broken by an import. */

const LAST = Date.UTC(9999, 11, 31);
export const anyInstant = fc.oneof(
  fc.integer({ min: Date.UTC(2026, 5, 1), max: Date.UTC(2026, 9, 31) }),
  fc.integer({ min: 0, max: LAST }),
  fc.constantFrom(0, 1, LAST),
);
export const anyDay = fc.oneof(
  fc.integer({ min: 20_600, max: 20_750 }),
  fc.integer({ min: -719_528, max: 2_932_896 }),
  fc.constantFrom(-719_528, 0, 2_932_896),
);
export const anyIsoDate = anyDay.map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
const ratio = fc.double({ min: 0, max: 1, noNaN: true });
const health = fc.constantFrom('on_track' as const, 'behind' as const, 'at_risk' as const, 'off_track' as const);
const anyone = fc.constantFrom(ANA, BEN, null);

export const anyCycle: fc.Arbitrary<Cycle> = fc
  .record({
    startsOn: fc.option(anyIsoDate),
    endsOn: fc.option(anyIsoDate),
    state: fc.constantFrom('planning' as const, 'active' as const, 'active' as const, 'closing' as const),
    cadence: fc.constantFrom('weekly' as const, 'biweekly' as const, 'monthly' as const),
    anchorDay: fc.nat(6),
  })
  .map(aCycle);

export const anyObjective: fc.Arbitrary<Objective> = fc
  .record({
    ownerId: anyone,
    level: fc.constantFrom('company' as const, 'department' as const, 'team' as const, 'personal' as const),
    kind: fc.constantFrom('committed' as const, 'aspirational' as const, 'learning' as const),
    parent: fc.constantFrom(null, { objectiveId: uuid(200) }, { keyResultId: uuid(300) }) as fc.Arbitrary<
      Objective['parent']
    >,
    contribution: fc.constantFrom('', 'moves the renewals objective'),
    state: fc.constantFrom('draft' as const, 'active' as const, 'active' as const),
    weight: anyWeight,
  })
  .map(anObjective);

export const anyKeyResult: fc.Arbitrary<KeyResult> = fc
  .record({
    ownerId: anyone,
    weight: anyWeight,
    dueOn: fc.option(anyIsoDate),
    phases: fc.array(fc.record({ on: anyIsoDate, ratio }), { maxLength: 4 }),
    measure: anyMeasure,
    sizeBy: anySize,
    override: fc.option(
      fc.record({
        status: health,
        by: fc.constant(ANA),
        at: anyInstant,
        reason: fc.constant('Supplier quit'),
        mode: fc.constantFrom('once' as const, 'hold' as const),
      }),
    ),
  })
  .map((fields) => aKeyResult({ id: uuid<KeyResultId>(300), ...fields }));

/** Values that mean something beside those that do not. */
const value = fc.oneof(fc.integer({ min: -2, max: 5 }), anyNumber);
export const anyCheckIns: fc.Arbitrary<CheckIn[]> = fc.array(
  fc
    .record({
      at: anyInstant,
      value: fc.option(value),
      confidence: fc.nat(10),
      status: fc.option(health),
      work: fc.record({ linked: fc.nat(9), done: fc.nat(9), plannedSize: anyWeight, doneSize: anyWeight }),
    })
    .map(aCheckIn),
  { maxLength: 6 },
);

const state = fc.constantFrom('open', 'in_progress', 'done', 'cancelled', 'unknown');
const anyEvents = fc.array(fc.record({ at: anyInstant, from: fc.option(state), to: state }), { maxLength: 4 });

/** Linked tickets with their past. */
export const anyTracked = fc
  .tuple(anyPieces, fc.array(fc.tuple(anyInstant, fc.option(anyInstant), anyEvents), { minLength: 12, maxLength: 12 }))
  .map(([pieces, pasts]) =>
    pieces.map((piece, i) => {
      const [linkedAt, unlinkedAt, events] = pasts[i] ?? [0, null, [] as Pick<TicketEvent, 'at' | 'from' | 'to'>[]];
      return { ...piece, linkedAt, unlinkedAt, events };
    }),
  );
