import { beforeEach, describe, expect, test } from 'vitest';
import { refusalOf, Workspace } from '../../tests/helpers/workspace';
import type { KeyResultId } from '../domain/ids';
import type { Measure } from '../domain/measure';
import { checkInsOf } from '../store/queries/check-ins';
import { viewKeyResult } from '../store/queries/key-result-views';

const STEPS = ['Draft', 'Review', 'Launch'].map((name) => ({ name, weight: 1, done: false }));
let workspace: Workspace;
let objectiveId: Awaited<ReturnType<Workspace['withGoal']>>['objectiveId'];

beforeEach(async () => {
  workspace = await Workspace.open();
  ({ objectiveId } = await workspace.withGoal());
});

const measuredBy = async (measure: Measure): Promise<KeyResultId> =>
  (await workspace.run('saveKeyResult', { title: 'It', objectiveId, measure })).value.id;
const ratioOf = async (id: KeyResultId) =>
  (await viewKeyResult(workspace.db, id, workspace.now))?.numbers.outcome?.ratio;
const told = async (id: KeyResultId) =>
  (await checkInsOf(workspace.db, id)).map(({ measure }) =>
    measure?.kind === 'milestone' ? measure.steps.filter(({ done }) => done).map(({ name }) => name) : measure?.kind,
  );

test.each<[Measure, number | null, number | undefined]>([
  [{ kind: 'numeric', unit: '', baseline: 0, target: 4 }, 1, 0.25],
  [{ kind: 'threshold', unit: '%', op: '≥', limits: [99], aggregate: 'latest' }, 99, 1],
  [{ kind: 'ordinal', commit: 'a', target: 'b', stretch: 'c' }, 2, 0.7],
  [{ kind: 'boolean' }, 0, 0],
  [{ kind: 'baseline', unit: '' }, 17, 1],
  [{ kind: 'work', denominator: 'allLinked' }, null, undefined],
])('$kind: a check-in moves the number at once', async (measure, value, ratio) => {
  const keyResultId = await measuredBy(measure);
  expect(await ratioOf(keyResultId)).toBeUndefined();
  await workspace.run('checkIn', { keyResultId, value, confidence: 5 });
  expect(await ratioOf(keyResultId)).toBe(ratio);
});

describe('steps ticked at a check-in', () => {
  const tick = (keyResultId: KeyResultId, name: string, done = true) =>
    workspace.run('checkIn', { keyResultId, value: null, confidence: 5, steps: [{ name, done }] });

  test('move the number, need no reason, and are one act with what was said', async () => {
    const id = await measuredBy({ kind: 'milestone', steps: STEPS });
    const { actId } = await tick(id, 'Draft');
    expect(await ratioOf(id)).toBeCloseTo(1 / 3);
    await workspace.run('undoAct', { actId });
    expect(await ratioOf(id)).toBe(0);
    expect(await told(id)).toEqual([]);
  });

  test('are told with every check-in as they stood then', async () => {
    const id = await measuredBy({ kind: 'milestone', steps: STEPS });
    await tick(id, 'Draft');
    await tick(id, 'Launch');
    await tick(id, 'Draft', false);
    expect(await told(id)).toEqual([['Launch'], ['Draft', 'Launch'], ['Draft']]);
  });

  test('that were taken out meanwhile are refused, and nothing is written', async () => {
    const keyResultId = await measuredBy({ kind: 'milestone', steps: STEPS });
    const before = await workspace.db.changes.count();
    const steps = [
      { name: 'Draft', done: true },
      { name: 'Gone', done: true },
    ];
    const attempt = workspace.run('checkIn', { keyResultId, value: null, confidence: 5, steps });
    expect(await refusalOf(attempt)).toBe('check-in.step-gone');
    expect(await workspace.db.changes.count()).toBe(before);
  });

  test('can be told apart: two of the same name are refused', async () => {
    const twins = [STEPS[0], { name: ' Draft', weight: 2, done: true }].filter((step) => step !== undefined);
    expect(await refusalOf(measuredBy({ kind: 'milestone', steps: twins }))).toBe('measure.steps-equal');
  });
});

test('a check-in is told in the measure of its time, whatever it is measured by now', async () => {
  const id = await measuredBy({ kind: 'boolean' });
  await workspace.run('checkIn', { keyResultId: id, value: 1, confidence: 5 });
  await workspace.run('saveKeyResult', { id, measure: { kind: 'baseline', unit: '' }, reason: 'a number tells more' });
  await workspace.run('checkIn', { keyResultId: id, value: 4, confidence: 5 });
  expect(await told(id)).toEqual(['baseline', 'boolean']);
});

test('a check-in is told in its measure however often its key result was changed since, as long as the measure was not', async () => {
  const id = await measuredBy({ kind: 'boolean' });
  await workspace.run('checkIn', { keyResultId: id, value: 0, confidence: 5 });
  for (let n = 0; n < 201; n++) await workspace.run('saveKeyResult', { id, weight: n });
  expect(await told(id)).toEqual(['boolean']);
});
