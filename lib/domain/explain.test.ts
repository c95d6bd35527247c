import { expect, it } from 'vitest';
import {
  anyCredit,
  anyDate,
  anyMeasure,
  anyMeasurements,
  anyPieces,
  anyRhythm,
  anySize,
  anyWeight,
} from '../../tests/domain/arbitrary';
import { aCycle, aKeyResult, aPiece, noon, uuid } from '../../tests/domain/build';
import { expectToExplain } from '../../tests/domain/expect-to-explain';
import { fc, times } from '../../tests/domain/law';
import type { Explanation } from './explain';
import { apply } from './explain-arithmetic';
import { explainOutcome } from './explain-outcome';
import { explainPace } from './explain-pace';
import { explainRollUp, explainWorst } from './explain-roll-up';
import { explainStatus } from './explain-status';
import { explainContribution, explainWork } from './explain-work';
import type { PersonId } from './ids';
import type { Measure } from './measure';
import { outcomeOf } from './outcome';
import { paceOf } from './pace';
import { meanProgress } from './roll-up';
import type { Status, StatusFacts } from './status';
import { SEVERITY, statusOf, worstStatus } from './status';
import { STATUS_RULE_IDS } from './status-rule';
import { contributionOf, workOf } from './work';

const valueOf = ({ lines }: Explanation, what: string) => lines.findLast((line) => line.what === what)?.value ?? null;

it('every kind of measure: the outcome is recomputed from its explanation alone', () => {
  fc.assert(
    fc.property(
      anyMeasure,
      anyMeasurements,
      anyPieces,
      anySize,
      anyCredit,
      anyRhythm,
      (measure, values, pieces, sizeBy, inProgressCredit, rhythm) => {
        const work = workOf(pieces, sizeBy, measure, inProgressCredit);
        const current = values.toSorted((a, b) => b.at - a.at)[0]?.value ?? null;
        const shown = outcomeOf(measure, current, work, values, rhythm);
        const explanation = explainOutcome({
          measure,
          measurements: values,
          work: { pieces, sizeBy, inProgressCredit },
          rhythm,
        });
        expectToExplain(explanation, shown?.ratio ?? null);
        expect(valueOf(explanation, 'raw')).toBe(shown?.raw ?? null);
      },
    ),
    times(3),
  );
});

it('work and what one ticket is of it', () => {
  fc.assert(
    fc.property(
      anyMeasure,
      anyPieces,
      anySize,
      anyCredit,
      fc.nat(12),
      (measure, pieces, sizeBy, inProgressCredit, nth) => {
        const work = workOf(pieces, sizeBy, measure, inProgressCredit);
        const facts = { measure, pieces, sizeBy, inProgressCredit };
        expectToExplain(explainWork(facts), work.ratio);
        expect([valueOf(explainWork(facts), 'planned'), valueOf(explainWork(facts), 'done')]).toEqual([
          work.plannedSize,
          work.doneSize,
        ]);
        const piece = pieces[nth % Math.max(1, pieces.length)];
        expectToExplain(
          explainContribution(facts, piece ? [piece.ticketId] : []),
          piece ? contributionOf(piece, work, sizeBy) : null,
        );
      },
    ),
  );
});

const phases = fc
  .uniqueArray(fc.record({ on: anyDate, ratio: fc.double({ min: 0, max: 1, noNaN: true }) }), {
    maxLength: 4,
    selector: ({ on }) => on,
  })
  .map((all) => all.toSorted((a, b) => (a.on < b.on ? -1 : 1)));
const date = fc.option(anyDate);

it('expected progress, straight or in phases', () => {
  fc.assert(
    fc.property(date, date, anyDate, phases, (startsOn, dueOn, today, plan) => {
      expectToExplain(explainPace({ startsOn, dueOn, today, phases: plan }), paceOf(startsOn, dueOn, today, plan));
    }),
  );
});

it('expected progress where points lie on the first and the last day', () => {
  const soon = fc.integer({ min: 1, max: 6 }).map((day) => `2026-07-0${day}`);
  const few = fc.uniqueArray(fc.record({ on: soon, ratio: fc.constantFrom(0, 0.25, 0.5, 1) }), {
    maxLength: 4,
    selector: ({ on }) => on,
  });
  fc.assert(
    fc.property(soon, soon, soon, few, (startsOn, dueOn, today, points) => {
      const plan = points.toSorted((a, b) => (a.on < b.on ? -1 : 1));
      expectToExplain(explainPace({ startsOn, dueOn, today, phases: plan }), paceOf(startsOn, dueOn, today, plan));
    }),
  );
});

it('the weighted mean, and the worst of several', () => {
  const part = fc.record({
    title: fc.constantFrom('a', 'b', 'c'),
    weight: anyWeight,
    ratio: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    at: fc.option(fc.nat(1e12)),
    status: fc.constantFrom<Status>(...SEVERITY),
  });
  fc.assert(
    fc.property(fc.array(part, { maxLength: 10 }), (parts) => {
      expectToExplain(explainRollUp(parts), meanProgress(parts).ratio);
      expectToExplain(explainWorst(parts), worstStatus(parts.map(({ status }) => status)));
    }),
  );
});

const health = fc.constantFrom('on_track' as const, 'behind' as const, 'at_risk' as const, 'off_track' as const);
const moment = fc.integer({ min: noon('2025-01-01'), max: noon('2027-06-01') });
const anyFacts: fc.Arbitrary<StatusFacts> = fc
  .record({
    dueOn: date,
    override: fc.option(
      fc.record({ status: health, at: moment, mode: fc.constantFrom('once' as const, 'hold' as const) }),
    ),
    measure: fc.option(anyMeasure, { nil: undefined }),
    plan: fc.option(phases, { nil: undefined }),
    objectiveState: fc.constantFrom('draft' as const, 'active' as const, 'active' as const, 'closed' as const),
    startsOn: date,
    endsOn: date,
    cadence: fc.constantFrom('weekly' as const, 'biweekly' as const, 'monthly' as const),
    anchorDay: fc.nat(6),
    cycleState: fc.constantFrom('planning' as const, 'active' as const, 'active' as const, 'closed' as const),
    progress: fc.option(fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.28, 0.36, 1))),
    lastCheckIn: fc.option(fc.record({ at: moment, status: fc.option(health) })),
    activeSince: moment,
  })
  .map(
    ({
      dueOn,
      override,
      measure,
      plan,
      objectiveState,
      startsOn,
      endsOn,
      cadence,
      anchorDay,
      cycleState,
      ...rest
    }) => ({
      ...rest,
      keyResult: aKeyResult({
        dueOn,
        override: override && { ...override, by: uuid<PersonId>(1), reason: 'Supplier quit' },
      }),
      ...(measure || plan
        ? { keyResult: { dueOn, override: null, ...(measure ? { measure } : {}), phases: plan } }
        : {}),
      objective: { state: objectiveState },
      cycle: aCycle({ startsOn, endsOn, cadence, anchorDay, state: cycleState }),
    }),
  );

it('a status, whichever of the published rules made it', () => {
  fc.assert(
    fc.property(anyFacts, anyDate, fc.constantFrom(...STATUS_RULE_IDS), (facts, today, rule) => {
      expectToExplain(explainStatus(facts, today, rule), statusOf(facts, today, rule).status);
    }),
    times(3),
  );
});

it('who is done in the first days is not told that it is too early', () => {
  const facts: StatusFacts = {
    keyResult: aKeyResult(),
    objective: { state: 'active' },
    cycle: aCycle({ startsOn: '2026-07-01', endsOn: '2026-09-30', state: 'active' }),
    progress: 1,
    lastCheckIn: { at: noon('2026-07-02'), status: null },
    activeSince: noon('2026-07-01'),
  };
  expectToExplain(explainStatus(facts, '2026-07-02'), statusOf(facts, '2026-07-02').status);
  expect(statusOf(facts, '2026-07-02').status).not.toBe('too_early');
  expect(statusOf({ ...facts, progress: 0.99 }, '2026-07-02').status).toBe('too_early');
});

it('a size that need not be cut is not, and one beyond what can be added up is', () => {
  const facts = (value: number) => {
    const piece = { ...aPiece({ estimate: { value, unit: 'points' } }), title: 'A', seenAt: null };
    return { pieces: [piece], sizeBy: 'points' as const, measure: { kind: 'boolean' as const } };
  };
  const said = (value: number) => explainWork(facts(value)).lines.map(({ what }) => what);
  expect(said(1e12)).not.toContain('size cut');
  expect(said(1e12 + 1)).toContain('size cut');
});

it('periods without a rhythm begin on the Monday of the first measurement', () => {
  const measure: Measure = { kind: 'threshold', unit: '', op: '≥', limits: [1], aggregate: 'shareOfPeriods' };
  const measurements = ['2026-07-02', '2026-07-15'].map((on) => ({ at: noon(on), value: 1 }));
  const { lines } = explainOutcome({ measure, measurements, work: { pieces: [], sizeBy: 'count' } });
  const ends = lines.filter(({ what }) => what === 'value at the end of a period');
  expect(ends).toMatchObject([
    { value: 1, when: '2026-06-29' },
    { value: null, when: '2026-07-06' },
    { value: 1, when: '2026-07-13' },
  ]);
});

it('a value on a limit reaches it, up to the last digits and no further', () => {
  expect(apply('reaches', [0.36 / 0.4, 0.9])).toBe(1);
  expect(apply('reaches', [0, 1e-9])).toBe(1);
  expect(apply('reaches', [0, 2e-9])).toBe(0);
  expect(apply('exceeds', [3, 3])).toBe(0);
  expect(apply('atLeast', [3, 3])).toBe(1);
  expect(apply('countBelow', [3, [1, 3, 4]])).toBe(1);
});

it('names every input with its source, and every one that was said or seen with its moment', () => {
  const at = noon('2026-08-01');
  const { lines, rule, source } = explainOutcome({
    measure: { kind: 'numeric', unit: 'ms', baseline: 800, target: 300 },
    measurements: [
      { at, value: 700 },
      { at: at - 1, value: 750 },
    ],
    work: { pieces: [], sizeBy: 'count' },
  });
  expect(rule).toBe('(value − baseline) / (target − baseline)');
  expect(source).toContain('BurningOKR');
  expect(lines.filter(({ kind }) => kind === 'input')).toEqual([
    { kind: 'input', what: 'value', about: null, value: 700, source: 'check-in', when: at },
    { kind: 'input', what: 'baseline', about: null, value: 800, source: 'key result', when: null },
    { kind: 'input', what: 'target', about: null, value: 300, source: 'key result', when: null },
  ]);
});

it('limits are expected to hold from the first day', () => {
  const measure = { kind: 'threshold' as const, unit: '', op: '≥' as const, limits: [1], aggregate: 'latest' as const };
  const facts = {
    keyResult: { dueOn: null, override: null, measure },
    objective: { state: 'active' as const },
    cycle: aCycle(),
    progress: 0,
    lastCheckIn: { at: noon('2026-08-14'), status: null },
    activeSince: noon('2026-07-01'),
  };
  const told = expectToExplain(explainStatus(facts, '2026-08-15'), 'off_track');
  expect(told('limits hold from the first day')).toBe(1);
});

it('expected progress names where each point comes from', () => {
  const plan = [
    { on: '2026-07-01', ratio: 0.9 },
    { on: '2026-09-30', ratio: 0.7 },
  ];
  const points = (phases: typeof plan, today: string) =>
    explainPace({ startsOn: '2026-07-01', dueOn: '2026-09-30', today, phases })
      .lines.filter(({ what }) => what === 'expected then')
      .map((line) => ('source' in line ? [line.value, line.source] : []));
  expect(points(plan, '2026-08-01')).toEqual([
    [0, 'cycle'],
    [0.7, 'key result'],
  ]);
  expect(points([], '2026-08-01')).toEqual([
    [0, 'cycle'],
    [1, 'cycle'],
  ]);
});

it('steps that weigh nothing at all count alike', () => {
  const step = (name: string, done: boolean) => ({ name, weight: 0, done });
  const measure: Measure = { kind: 'milestone', steps: [step('a', true), step('b', false)] };
  const told = expectToExplain(
    explainOutcome({ measure, measurements: [], work: { pieces: [], sizeBy: 'count' } }),
    0.5,
  );
  expect(told('equal weight')).toBe(1);
});
