import { describe, expect, it } from 'vitest';
import { burnUpOf } from '../../lib/domain/burn-up';
import { draftCheckIn } from '../../lib/domain/check-in-draft';
import { familyOf } from '../../lib/domain/family';
import type { KeyResultId, ObjectiveId } from '../../lib/domain/ids';
import { outcomeOf } from '../../lib/domain/outcome';
import { rippleOf } from '../../lib/domain/ripple';
import { meanProgress, rollUpKeyResult } from '../../lib/domain/roll-up';
import { workOf } from '../../lib/domain/work';
import { workPiecesByKeyResult } from '../../lib/domain/work-pieces';
import { anyCredit, anyMeasure, anyMeasurements, anyPieces, anyRhythm, anySize } from './arbitrary';
import { aCheckIn, aKeyResult, anObjective, aTicket, noon, ticketNo, uuid } from './build';
import { fc } from './law';

const ALL = { kind: 'work', denominator: 'allLinked' } as const;
const state = fc.constantFrom('open', 'in_progress', 'done', 'cancelled', 'unknown');

it('every kind of measure: progress lies within 0 and 1, and raw is a finite number that says the same', () => {
  fc.assert(
    fc.property(
      anyMeasure,
      anyMeasurements,
      anyPieces,
      anySize,
      anyRhythm,
      (measure, values, pieces, sizeBy, rhythm) => {
        const current = values.at(-1)?.value ?? null;
        const found = outcomeOf(measure, current, workOf(pieces, sizeBy, measure), values, rhythm);
        if (found === null) return;
        expect(found.ratio).toBeGreaterThanOrEqual(0);
        expect(found.ratio).toBeLessThanOrEqual(1);
        expect(Number.isFinite(found.raw)).toBe(true);
        expect(found.ratio).toBe(Math.min(1, Math.max(0, found.raw)));
      },
    ),
  );
});

it('finishing a ticket never lowers its key result, nor the objective above it', () => {
  fc.assert(
    fc.property(
      anyPieces,
      anySize,
      anyCredit,
      fc.nat(99),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (pieces, sizeBy, credit, nth, other) => {
        const counted = pieces.filter((piece) => piece.state !== 'cancelled');
        fc.pre(counted.length > 0);
        const one = counted[nth % counted.length]!;
        const finished = pieces.map((piece) => (piece === one ? { ...piece, state: 'done' as const } : piece));
        const ratios = [pieces, finished].map((all) => {
          const keyResult = { measure: ALL, sizeBy };
          return rollUpKeyResult(keyResult, all, [], { inProgressCredit: credit }).outcome?.ratio ?? null;
        });
        const [before, after] = ratios.map(
          (ratio) =>
            meanProgress([
              { weight: 2, ratio },
              { weight: 1, ratio: other },
            ]).ratio!,
        );
        expect(ratios[1] ?? 0).toBeGreaterThanOrEqual(ratios[0] ?? 0);
        expect(after).toBeGreaterThanOrEqual(before!);
      },
    ),
  );
});

describe('the order in which things were entered changes nothing', () => {
  const events = fc.uniqueArray(
    fc.record({
      at: fc.integer({ min: noon('2026-07-01'), max: noon('2026-07-20') }),
      from: fc.constant(null),
      to: state,
    }),
    { maxLength: 6, selector: ({ at }) => at },
  );
  const span = { from: '2026-06-29', to: '2026-07-22' };

  it('of events: scope line and burn-up', () => {
    fc.assert(
      fc.property(anyPieces, fc.array(events, { minLength: 12, maxLength: 12 }), anySize, (pieces, pasts, sizeBy) => {
        const tracked = pieces.map((piece, i) => ({ ...piece, linkedAt: noon('2026-06-30'), events: pasts[i] ?? [] }));
        const mixed = tracked.map((piece) => ({ ...piece, events: piece.events.toReversed() }));
        expect(burnUpOf(mixed, sizeBy, ALL, span)).toEqual(burnUpOf(tracked, sizeBy, ALL, span));
      }),
    );
  });

  it('of events: the draft of a check-in', () => {
    fc.assert(
      fc.property(events, state, (past, now) => {
        const draft = (all: typeof past) => {
          const ticket = { title: 'A', state: now, linkedAt: noon('2026-06-30'), unlinkedAt: null, events: all };
          return draftCheckIn([ticket], noon('2026-07-10'));
        };
        expect(draft(past.toReversed())).toEqual(draft(past));
      }),
    );
  });

  it('of check-ins, for every kind of measure', () => {
    fc.assert(
      fc.property(anyMeasure, anyMeasurements, anyRhythm, (measure, values, rhythm) => {
        // The mean of values is added up in the order of time, whatever order they come in.
        const numbers = (all: typeof values) =>
          rollUpKeyResult(
            { measure, sizeBy: 'count' },
            [],
            all.map((one) => aCheckIn(one)),
            { rhythm },
          );
        expect(numbers(values.toReversed())).toEqual(numbers(values));
      }),
    );
  });

  it('of links: what each ticket counts for each key result', () => {
    const link = fc.record({
      ticket: fc.nat(5),
      keyResult: fc.nat(3),
      share: fc.constantFrom(null, 0, 0.25),
      includeChildren: fc.boolean(),
    });
    const links = fc.uniqueArray(link, {
      maxLength: 12,
      selector: ({ ticket, keyResult }) => `${ticket} ${keyResult}`,
    });
    // Ticket 0 is above 1 and 2; 3 is above 4.
    const parents = [null, '0', '0', null, '3', null];
    const family = familyOf(parents.map((parent, i) => aTicket(`${i}`, { parent })));
    fc.assert(
      fc.property(links, (all) => {
        const count = (some: typeof all) => {
          const pieces = workPiecesByKeyResult(
            some.map(({ ticket, keyResult, ...rest }) => ({
              ...rest,
              ticketId: ticketNo(`${ticket}`),
              keyResultId: uuid<KeyResultId>(keyResult),
              role: 'contributes' as const,
            })),
            family,
          );
          return [...pieces]
            .flatMap(([id, own]) => own.map((piece) => `${id} ${piece.ticketId} ${piece.share.toFixed(9)}`))
            .toSorted();
        };
        expect(count(all.toReversed())).toEqual(count(all));
      }),
    );
  });
});

it('a ripple depends on the proportion of weights alone', () => {
  const weights = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(weights, fc.integer({ min: 1, max: 1e6 }), (all, factor) => {
      const reach = (by: number) => {
        const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = all.map((weight) => weight * by);
        const [top, below, side] = [uuid<ObjectiveId>(1), uuid<ObjectiveId>(2), uuid<ObjectiveId>(3)];
        const tree = {
          objectives: [
            anObjective({ id: top, weight: a }),
            anObjective({ id: below, weight: b, parent: { objectiveId: top } }),
            anObjective({ id: side, weight: c, parent: { objectiveId: top } }),
          ],
          keyResults: [d, e, f].map((weight, i) => ({
            ...aKeyResult({ id: uuid<KeyResultId>(10 + i), objectiveId: i < 2 ? below : top, weight }),
            hasWork: true,
          })),
        };
        return rippleOf([{ keyResultId: uuid<KeyResultId>(10), part: 0.5 }], tree);
      };
      expect(reach(factor)).toEqual(reach(1).map((step) => ({ ...step, part: expect.closeTo(step.part, 9) })));
    }),
  );
});
