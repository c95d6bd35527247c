import { describe, expect, it } from 'vitest';
import { aCycle, aKeyResult, anObjective, uuid } from '../../tests/domain/build';
import { fc } from '../../tests/domain/law';
import { carryOver, type Finished } from './carry-over';
import { type Closing, checkClosing, gradeOf } from './grade';
import type { CycleId } from './ids';
import type { Measure } from './measure';
import { checkMeasure } from './measure-rules';
import { rootCause } from './root-cause';

describe('a grade', () => {
  it.each([
    ['committed', 1, 1, 'green', 'achieved', false],
    ['committed', 0.96, 1, 'green', 'achieved', false],
    ['committed', 0.9, 0.9, 'green', 'partial', true],
    ['committed', 0.32, 0.3, 'red', 'missed', true],
    ['aspirational', 0.7, 0.7, 'green', 'achieved', false],
    ['aspirational', 0.65, 0.7, 'green', 'achieved', false],
    ['aspirational', 0.64, 0.6, 'yellow', 'partial', true],
    ['aspirational', 0, 0, 'red', 'missed', true],
    ['learning', 0.4, 0.4, 'yellow', 'partial', false],
    ['learning', 0.8, 0.8, 'green', 'achieved', false],
  ] as const)('of a %s objective at %d is %d, %s, %s', (kind, progress, score, band, outcome, needsCause) => {
    expect(gradeOf(kind, progress)).toMatchObject({ score, band, outcome, needsCause, progress });
  });

  it('says what was expected', () => {
    expect(gradeOf('committed', 0.5)?.expected).toBe(1);
    expect(gradeOf('aspirational', 0.5)?.expected).toBe(0.7);
    expect(gradeOf('learning', 0.5)?.expected).toBeNull();
  });

  it('of an aspirational objective that was reached in full says it was too safe', () => {
    expect(gradeOf('aspirational', 1)?.wasTooSafe).toBe(true);
    expect(gradeOf('committed', 1)?.wasTooSafe).toBe(false);
  });

  it('cannot be suggested of what was never measured', () => {
    expect(gradeOf('committed', null)).toBeNull();
  });

  it('never falls as progress rises', () => {
    const ratio = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.constantFrom('committed' as const, 'aspirational' as const, 'learning' as const),
        ratio,
        ratio,
        (kind, a, b) => {
          const [low, high] = [gradeOf(kind, Math.min(a, b))!, gradeOf(kind, Math.max(a, b))!];
          expect(high.score).toBeGreaterThanOrEqual(low.score);
          const rank = ['missed', 'partial', 'achieved'];
          expect(rank.indexOf(high.outcome)).toBeGreaterThanOrEqual(rank.indexOf(low.outcome));
        },
      ),
    );
  });
});

describe('closing', () => {
  const closing = (fields: Partial<Closing>): Closing => ({
    score: 1,
    reason: '',
    cause: null,
    isDropped: false,
    ...fields,
  });
  const suggested = gradeOf('committed', 1);

  it('as suggested needs no word', () => {
    expect(() => checkClosing('committed', suggested, closing({}))).not.toThrow();
  });

  it('otherwise needs a reason, also where nothing could be suggested', () => {
    expect(() => checkClosing('committed', gradeOf('committed', 0.8), closing({}))).toThrow(
      'objective.score-reason-missing',
    );
    expect(() => checkClosing('committed', null, closing({ reason: '  ' }))).toThrow('objective.score-reason-missing');
    expect(() => checkClosing('committed', null, closing({ reason: 'The number came late' }))).not.toThrow();
  });

  it('a miss needs exactly one known cause, unless it was dropped on purpose', () => {
    const miss = gradeOf('committed', 0.5);
    expect(() => checkClosing('committed', miss, closing({ score: 0.5 }))).toThrow('objective.cause-missing');
    expect(() => checkClosing('committed', miss, closing({ score: 0.5, cause: 'bad luck' as never }))).toThrow(
      'objective.cause-missing',
    );
    expect(() => checkClosing('committed', miss, closing({ score: 0.5, cause: 'no_time' }))).not.toThrow();
    expect(() => checkClosing('committed', miss, closing({ score: 0.5, isDropped: true }))).not.toThrow();
    expect(() => checkClosing('aspirational', gradeOf('aspirational', 0.7), closing({ score: 0.7 }))).not.toThrow();
  });

  it('there are eight causes to choose from', () => {
    expect(rootCause.options).toHaveLength(8);
  });
});

describe('carrying over', () => {
  const next = aCycle({ id: uuid<CycleId>(101) });
  const finished = (measure: Measure, ratio: number | null, current = 0): Finished => ({
    keyResult: {
      ...aKeyResult({
        dueOn: '2026-09-01',
        phases: [],
        override: { status: 'at_risk', by: uuid(1), at: 1, reason: 'x', mode: 'hold' },
      }),
      measure,
    },
    outcome: ratio === null ? null : { raw: ratio, ratio, current },
  });
  const numeric: Measure = { kind: 'numeric', unit: 'ms', baseline: 800, target: 300 };
  const carried = (one: Finished, kind: 'committed' | 'aspirational' = 'committed') =>
    carryOver(anObjective({ kind, score: 0.4, outcome: 'partial' }), [one], next)?.keyResults[0]?.next;

  it('makes a draft without grade, dates and verdicts', () => {
    const { objective, keyResults } = carryOver(
      anObjective({ state: 'closed', score: 0.4, outcome: 'partial', retrospective: 'late' }),
      [finished(numeric, 0.4, 600)],
      next,
    )!;
    expect(objective).toMatchObject({
      title: 'Checkout nobody waits for',
      cycleId: next.id,
      state: 'draft',
      score: null,
      outcome: null,
      retrospective: '',
      cause: null,
      carriedFrom: uuid(200),
    });
    expect(keyResults[0]).toMatchObject({ from: uuid(300), next: { dueOn: null, override: null } });
    expect(keyResults[0]?.next).not.toHaveProperty('phases');
    expect(keyResults[0]?.next).not.toHaveProperty('id');
  });

  it('starts a number where it ended, keeps its target', () => {
    expect(carried(finished(numeric, 0.4, 600))?.measure).toEqual({ ...numeric, baseline: 600 });
    expect(carried(finished(numeric, null))?.measure).toEqual(numeric);
  });

  it('leaves finished steps and finished work behind', () => {
    const steps = [
      { name: 'a', weight: 1, done: true },
      { name: 'b', weight: 1, done: false },
    ];
    expect(carried(finished({ kind: 'milestone', steps }, 0.5))?.measure).toEqual({
      kind: 'milestone',
      steps: steps.slice(1),
    });
    expect(carried(finished({ kind: 'work', denominator: 20 }, 0.6, 12))?.measure).toEqual({
      kind: 'work',
      denominator: 8,
    });
    expect(carried(finished({ kind: 'work', denominator: 20 }, 0.99, 19.8))?.measure).toEqual({
      kind: 'work',
      denominator: 1,
    });
    expect(carried(finished({ kind: 'boolean' }, 0))?.measure).toEqual({ kind: 'boolean' });
  });

  it('leaves what came as far as expected behind, and carries nothing where all did', () => {
    expect(carried(finished(numeric, 1, 300))).toBeUndefined();
    expect(carried(finished(numeric, 0.7, 450), 'aspirational')).toBeUndefined();
    expect(carried(finished(numeric, 0.7, 450))).toBeDefined();
    expect(carryOver(anObjective(), [], next)).toBeNull();
  });

  it('carries only measures that may be written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1000, max: 1000 }),
        fc.integer({ min: -1000, max: 1000 }),
        fc.integer({ min: -1000, max: 1000 }),
        (baseline, target, current) => {
          fc.pre(baseline !== target);
          const raw = (current - baseline) / (target - baseline);
          const one = carried(
            finished({ kind: 'numeric', unit: '', baseline, target }, Math.max(0, Math.min(1, raw)), current),
          );
          if (one) expect(() => checkMeasure(one.measure)).not.toThrow();
        },
      ),
    );
  });
});
