import { describe, expect, it } from 'vitest';
import { ANA, aCheckIn, aCycle, aKeyResult, aPiece, noon } from '../../tests/domain/build';
import { fc } from '../../tests/domain/law';
import { DAY_MS } from './calendar';
import type { CheckIn } from './check-in';
import type { Measure } from './measure';
import { movedWithoutWork, unchangedSince } from './movement';
import { rollUpKeyResult } from './roll-up';
import { type SignalFacts, signalsOf } from './signal';
import { statusOf } from './status';
import type { WorkPiece } from './work';

const TODAY = '2026-08-15';
const NOW = noon(TODAY);
const measure: Measure = { kind: 'numeric', unit: '', baseline: 0, target: 100 };
interface Given {
  readonly measure?: Measure;
  readonly checkIns?: readonly Partial<CheckIn>[];
  readonly pieces?: readonly Partial<WorkPiece>[];
  readonly ownerId?: typeof ANA | null;
  readonly dueOn?: string;
  readonly state?: 'active' | 'closed';
  readonly activeSince?: number;
}
const given = ({
  checkIns = [],
  pieces = [{}],
  ownerId = ANA,
  dueOn = '2026-09-30',
  state = 'active',
  ...rest
}: Given): SignalFacts => {
  const keyResult = { ...aKeyResult({ ownerId, dueOn }), measure: rest.measure ?? measure };
  const all = checkIns.map((fields) => aCheckIn({ at: NOW, ...fields }));
  const numbers = rollUpKeyResult(
    keyResult,
    pieces.map((fields) => aPiece(fields)),
    all,
  );
  const activeSince = rest.activeSince ?? noon('2026-07-01');
  const facts = {
    keyResult: { dueOn, override: null, measure: keyResult.measure },
    objective: { state },
    cycle: aCycle(),
    progress: numbers.outcome?.ratio ?? null,
    lastCheckIn: numbers.lastCheckIn,
    activeSince,
  };
  return { keyResult, numbers, verdict: statusOf(facts, TODAY), dueOn, checkIns: all, activeSince };
};
const kinds = (facts: Given) => signalsOf(given(facts), NOW, TODAY).map(({ kind }) => kind);
const spoke = (daysAgo: number, fields: Partial<CheckIn> = {}) => ({ at: NOW - daysAgo * DAY_MS, ...fields });
const snapshot = (doneSize: number) => ({ linked: 4, done: doneSize, plannedSize: 4, doneSize });

describe('work against outcome', () => {
  it('all work done and the outcome under 70 % asks for a new bet', () => {
    expect(kinds({ pieces: [{ state: 'done' }], checkIns: [{ value: 69 }] })).toContain('work done, outcome missing');
    expect(kinds({ pieces: [{ state: 'done' }], checkIns: [{ value: 70 }] })).not.toContain(
      'work done, outcome missing',
    );
    expect(kinds({ pieces: [{ state: 'done' }] })).toContain('work done, outcome missing');
    expect(kinds({ pieces: [{ state: 'done' }, {}], checkIns: [{ value: 10 }] })).not.toContain(
      'work done, outcome missing',
    );
  });

  it('a key result measured by its work cannot disagree with it', () => {
    expect(kinds({ measure: { kind: 'work', denominator: 9 }, pieces: [{ state: 'done' }] })).not.toContain(
      'work done, outcome missing',
    );
  });

  it('an outcome that rose by a tenth while nothing was finished wants to be explained', () => {
    const rose = (value: number, doneSize: number) => ({
      checkIns: [spoke(7, { value: 20, work: snapshot(1) }), { value, work: snapshot(doneSize) }],
    });
    expect(kinds(rose(30, 1))).toContain('outcome moved without work');
    expect(kinds(rose(29, 1))).not.toContain('outcome moved without work');
    expect(kinds(rose(30, 2))).not.toContain('outcome moved without work');
    expect(kinds(rose(10, 1))).not.toContain('outcome moved without work');
  });

  it('the move is told with both ends and the work at them', () => {
    const checkIns = [
      aCheckIn({ at: 1, value: 20, work: snapshot(1) }),
      aCheckIn({ at: 2, value: 50, work: snapshot(1) }),
      aCheckIn({ at: 3, value: null }),
    ];
    expect(movedWithoutWork(measure, checkIns)).toEqual({
      from: { ratio: 0.2, at: 1 },
      to: { ratio: 0.5, at: 2 },
      doneSize: 1,
    });
    expect(movedWithoutWork({ kind: 'boolean' }, checkIns)).toBeNull();
    expect(movedWithoutWork(measure, checkIns.slice(0, 1))).toBeNull();
  });
});

describe('confidence against progress', () => {
  // Half the time has passed by 15 August, so 0.49 is expected.
  it.each([
    [10, 7, 'low progress, high confidence'],
    [10, 6, null],
    [40, 7, null],
    [60, 3, 'high progress, low confidence'],
    [60, 4, null],
    [30, 3, null],
    [100, 1, null],
  ] as const)('%i %% with confidence %i: %s', (value, confidence, kind) => {
    const found = kinds({ checkIns: [{ value, confidence }] }).filter((one) => one.includes('confidence'));
    expect(found).toEqual(kind === null ? [] : [kind]);
  });

  it('says nothing of what was never measured: that is not little progress', () => {
    const confidence = (value: number) => kinds({ checkIns: [{ value: null, confidence: value }] });
    expect([...confidence(9), ...confidence(1)].filter((one) => one.includes('confidence'))).toEqual([]);
  });

  it('says nothing while it is early', () => {
    expect(
      signalsOf(
        {
          ...given({ checkIns: [{ value: 1, confidence: 9 }] }),
          verdict: { ...given({}).verdict, progress: 0.01, expected: 0.2 },
        },
        NOW,
        TODAY,
      ),
    ).toEqual([]);
  });
});

describe('on track with a value that stands still', () => {
  const still = (days: number, fields: Partial<CheckIn> = {}) =>
    kinds({
      checkIns: [
        spoke(days, { value: 20, status: 'on_track' }),
        spoke(3, { value: 20, status: 'on_track', ...fields }),
        spoke(0, { value: null, status: 'on_track' }),
      ],
    });

  it('is a signal from four weeks on', () => {
    expect(still(28)).toContain('on track, value unchanged');
    expect(still(27)).not.toContain('on track, value unchanged');
    expect(still(40, { value: 21 })).not.toContain('on track, value unchanged');
  });

  it('is none where the target is reached, or the word was another', () => {
    expect(
      kinds({ checkIns: [spoke(40, { value: 100 }), spoke(0, { value: 100, status: 'on_track' })] }),
    ).not.toContain('on track, value unchanged');
    expect(kinds({ checkIns: [spoke(40, { value: 20 }), spoke(0, { value: 20, status: 'at_risk' })] })).not.toContain(
      'on track, value unchanged',
    );
  });

  it('counts from the first of the equal values', () => {
    const values = [
      aCheckIn({ at: 1, value: 5 }),
      aCheckIn({ at: 2, value: 7 }),
      aCheckIn({ at: 3, value: null }),
      aCheckIn({ at: 4, value: 7 }),
    ];
    expect(unchangedSince(measure, values)).toEqual({ at: 2, value: 7 });
    expect(unchangedSince(measure, values.slice(1))).toEqual({ at: 2, value: 7 });
    expect(unchangedSince(measure, [])).toBeNull();
  });
});

describe('neglect', () => {
  it('nobody works on it: no live ticket two weeks after the start', () => {
    expect(kinds({ pieces: [] })).toContain('no live work');
    expect(kinds({ pieces: [{ state: 'cancelled' }] })).toContain('no live work');
    expect(kinds({ pieces: [{ state: 'in_progress' }] })).not.toContain('no live work');
    expect(kinds({ pieces: [{}, { state: 'unknown' }] })).not.toContain('no live work');
    expect(kinds({ pieces: [{}, { state: 'in_progress' }] })).not.toContain('no live work');
    expect(kinds({ pieces: [{ state: 'unknown' }] })).not.toContain('no live work');
    expect(kinds({ pieces: [{ state: 'done' }] })).not.toContain('no live work');
    expect(kinds({ pieces: [], activeSince: NOW - 14 * DAY_MS })).toContain('no live work');
    expect(kinds({ pieces: [], activeSince: NOW - 14 * DAY_MS + 1 })).not.toContain('no live work');
    expect(kinds({ pieces: [], checkIns: [{ value: 100 }] })).not.toContain('no live work');
  });

  it('nobody owns it', () => {
    expect(kinds({ ownerId: null })).toContain('nobody owns it');
  });

  it('past due, from the day after', () => {
    expect(kinds({ dueOn: TODAY })).not.toContain('past due');
    expect(kinds({ dueOn: '2026-08-14' })).toContain('past due');
    expect(kinds({ dueOn: '2026-08-14', checkIns: [{ value: 100 }] })).not.toContain('past due');
  });

  it('closed is closed', () => {
    expect(kinds({ state: 'closed', ownerId: null, pieces: [], dueOn: '2026-07-02' })).toEqual([]);
  });
});

const checkIn = fc.record({
  at: fc.integer({ min: noon('2026-06-01'), max: NOW }),
  value: fc.option(fc.integer({ min: -20, max: 120 })),
  confidence: fc.nat(10),
  status: fc.constantFrom(null, 'on_track' as const, 'at_risk' as const),
  work: fc.nat(4).map(snapshot),
});
const piece = fc.record({
  state: fc.constantFrom(
    'open' as const,
    'in_progress' as const,
    'done' as const,
    'cancelled' as const,
    'unknown' as const,
  ),
});

it('no signal without evidence, and none twice', () => {
  fc.assert(
    fc.property(
      fc.array(checkIn, { maxLength: 6 }),
      fc.array(piece, { maxLength: 4 }),
      fc.constantFrom(null, ANA),
      (checkIns, pieces, ownerId) => {
        const signals = signalsOf(given({ checkIns, pieces, ownerId }), NOW, TODAY);
        for (const { evidence } of signals) expect(evidence.length).toBeGreaterThan(0);
        expect(new Set(signals.map(({ kind }) => kind)).size).toBe(signals.length);
      },
    ),
  );
});
