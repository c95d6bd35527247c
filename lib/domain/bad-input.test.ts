import { describe, expect, it } from 'vitest';
import { aCheckIn, aCycle, aKeyResult, anObjective, aPiece, ticketNo, uuid } from '../../tests/domain/build';
import { fc } from '../../tests/domain/law';
import { ancestorsOf, parentsAmong, servesItself } from './alignment';
import { dateOfEpochDay, localDate } from './calendar';
import type { RecordKind } from './change';
import type { KeyResultId, ObjectiveId } from './ids';
import { instant, isoDate } from './ids';
import { linkIdOf } from './link-id';
import { outcomeOf } from './outcome';
import { paceOf } from './pace';
import { checkRecord } from './record';
import './seldom-records';
import { rippleOf } from './ripple';
import { meanProgress, relativeWeights } from './roll-up';
import { checkShares, sharesOf } from './share';
import { workOf } from './work';

const NO_WORK = workOf([], 'count', { kind: 'work', denominator: 'allLinked' });
const link = (share: number) => ({
  id: linkIdOf(ticketNo('1'), uuid<KeyResultId>(300)),
  ticketId: ticketNo('1'),
  keyResultId: uuid<KeyResultId>(300),
  role: 'contributes',
  share,
  includeChildren: false,
  origin: 'hand',
});

describe('refused where written, by name and field', () => {
  const milestone = { kind: 'milestone', steps: [{ name: 'Ship', weight: -1, done: false }] };
  it.each<[field: string, RecordKind, object]>([
    ['startsOn', 'cycle', aCycle({ startsOn: '2026-02-29' })],
    ['endsOn', 'cycle', aCycle({ endsOn: '2026-13-01' })],
    ['endsOn', 'cycle', aCycle({ endsOn: '2026-9-1' })],
    ['dueOn', 'keyResult', aKeyResult({ dueOn: '2025-04-31' })],
    ['phases.0.on', 'keyResult', aKeyResult({ phases: [{ on: '2026-00-10', ratio: 0.5 }] })],
    ['at', 'checkIn', aCheckIn({ at: -1 })],
    ['at', 'checkIn', aCheckIn({ at: 1.5 })],
    ['at', 'checkIn', aCheckIn({ at: Date.parse('9999-12-31T23:59:59.999Z') + 86_400_001 })],
    ['at', 'checkIn', aCheckIn({ at: Number.MAX_SAFE_INTEGER })],
    ['weight', 'objective', anObjective({ weight: -0.01 })],
    ['weight', 'keyResult', aKeyResult({ weight: -1 })],
    ['measure.steps.0.weight', 'keyResult', { ...aKeyResult(), measure: milestone }],
    ['share', 'link', link(1.01)],
    ['share', 'link', link(-0.01)],
  ])('%s of a %s', (field, kind, record) => {
    expect(() => checkRecord(kind, record)).toThrow(
      expect.objectContaining({ code: 'input.invalid', facts: expect.objectContaining({ field }) }),
    );
  });

  it('shares of one ticket that sum over 1, with the sum', () => {
    const claims = [0.6, 0.5].map((share) => ({ role: 'contributes' as const, share }));
    expect(() => checkShares(claims)).toThrow(
      expect.objectContaining({ code: 'link.shares-exceed-one', facts: { field: 'share', sum: 1.1 } }),
    );
  });

  it('every instant that is taken has a date that is taken', () => {
    fc.assert(
      fc.property(fc.nat(Number.MAX_SAFE_INTEGER), (at) => {
        if (instant.safeParse(at).success) expect(isoDate.safeParse(localDate(at)).success).toBe(true);
      }),
    );
  });
});

describe('survived where found', () => {
  const anyWeight = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.double({ noNaN: true, noDefaultInfinity: true }));
  const parts = fc.array(
    fc.record({ weight: anyWeight, ratio: fc.option(fc.double({ min: 0, max: 1, noNaN: true })) }),
    { minLength: 1, maxLength: 8 },
  );

  it('negative weights: the mean still lies between the least and the most', () => {
    fc.assert(
      fc.property(parts, (all) => {
        const ratios = all.map(({ ratio }) => ratio ?? 0);
        const { ratio } = meanProgress(all);
        expect(ratio).toBeGreaterThanOrEqual(Math.min(...ratios));
        expect(ratio).toBeLessThanOrEqual(Math.max(...ratios));
        const weights = relativeWeights(all.map(({ weight }) => weight));
        expect(weights.every((weight) => weight >= 0 && weight <= 1)).toBe(true);
      }),
    );
  });

  it('negative weights: steps still give a part of the whole, and a ticket a part of a goal', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyWeight, fc.boolean()), { minLength: 1, maxLength: 8 }), (all) => {
        const steps = all.map(([weight, done]) => ({ name: 'Ship', weight, done }));
        const found = outcomeOf({ kind: 'milestone', steps }, null, NO_WORK);
        expect(found?.raw).toBeGreaterThanOrEqual(0);
        expect(found?.raw).toBeLessThanOrEqual(1);
        const keyResults = all.map(([weight], i) => ({
          ...aKeyResult({ id: uuid<KeyResultId>(300 + i), weight }),
          hasWork: true,
        }));
        const tree = { objectives: [anObjective()], keyResults };
        for (const { part } of rippleOf([{ keyResultId: uuid<KeyResultId>(300), part: 1 }], tree)) {
          expect(part).toBeGreaterThanOrEqual(0);
          expect(part).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('shares over 1 or below 0: each counts as something between nothing and the whole ticket', () => {
    const claim = fc.record({
      role: fc.constantFrom('contributes' as const, 'supports' as const),
      share: fc.option(fc.double({ min: -2, max: 2, noNaN: true })),
    });
    fc.assert(
      fc.property(fc.array(claim, { maxLength: 6 }), (claims) => {
        const shares = sharesOf(claims);
        expect(shares).toHaveLength(claims.length);
        for (const share of shares) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('links that together count a ticket more than once: the work is counted as stated, within 0 and 1', () => {
    const twice = [1, 1].map((share) => aPiece({ share, state: 'done' }));
    expect(workOf(twice, 'count', { kind: 'work', denominator: 'allLinked' })).toMatchObject({
      ratio: 1,
      plannedSize: 2,
    });
  });

  it('a key result measured by itself: an objective aligned to its own key result is met once', () => {
    const own = anObjective({ parent: { keyResultId: uuid<KeyResultId>(300) } });
    const parentOf = parentsAmong([own], [aKeyResult()]);
    expect(ancestorsOf(own.id, parentOf)).toEqual([]);
    expect(servesItself(own.id, parentOf)).toBe(true);
    const tree = { objectives: [own], keyResults: [{ ...aKeyResult(), hasWork: true }] };
    const steps = rippleOf([{ keyResultId: uuid<KeyResultId>(300), part: 0.5 }], tree);
    expect(steps.map(({ id, part }) => [id, part])).toEqual([
      [uuid<KeyResultId>(300), 0.25],
      [uuid<ObjectiveId>(200), 0.25],
    ]);
  });

  it('dates that are none: nothing is expected, and nothing is thrown', () => {
    const stretches = [
      ['2026-02-30', '2026-02-31'],
      ['', '2026-09-30'],
      ['2026-07-01', 'soon'],
    ] as const;
    for (const [from, to] of stretches) {
      const pace = paceOf(from, to, '2026-08-01');
      expect(pace === null || (pace >= 0 && pace <= 1)).toBe(true);
    }
  });

  it('the first and the last day there is', () => {
    expect(paceOf('0001-01-01', '9999-12-31', '5000-07-02')).toBeCloseTo(0.5, 3);
    expect(dateOfEpochDay(2_932_896)).toBe('9999-12-31');
  });
});
