import { beforeEach, expect, test } from 'vitest';
import { refusalOf, Workspace } from '../../tests/helpers/workspace';

let workspace: Workspace;
let goal: Awaited<ReturnType<Workspace['withGoal']>>;

beforeEach(async () => {
  workspace = await Workspace.open();
  goal = await workspace.withGoal();
});

test('an objective without owner and key result cannot start, and says what is missing', async () => {
  const { value } = await workspace.run('saveObjective', { title: 'Lonely', cycleId: goal.cycleId, ownerId: null });
  await expect(workspace.run('saveObjective', { id: value.id, state: 'active' })).rejects.toMatchObject({
    code: 'objective.not-ready',
    facts: { missing: 'an owner, a key result' },
  });
});

test('an objective cannot serve itself through others', async () => {
  const { value: child } = await workspace.run('saveObjective', {
    title: 'Below',
    cycleId: goal.cycleId,
    parent: { keyResultId: goal.keyResultId },
  });
  const loop = workspace.run('saveObjective', { id: goal.objectiveId, parent: { objectiveId: child.id } });
  expect(await refusalOf(loop)).toBe('objective.alignment-loop');
});

test('a key result whose baseline is its target is refused beside the target', async () => {
  const measure = { kind: 'numeric', unit: '', baseline: 5, target: 5 } as const;
  const equal = workspace.run('saveKeyResult', { title: 'Flat', objectiveId: goal.objectiveId, measure });
  await expect(equal).rejects.toMatchObject({
    code: 'key-result.baseline-equals-target',
    facts: { field: 'measure.target' },
  });
});

test('moving the goalposts of a running key result needs a reason, which the journal keeps', async () => {
  const measure = { kind: 'numeric', unit: 'ms', baseline: 2000, target: 1200 } as const;
  expect(await refusalOf(workspace.run('saveKeyResult', { id: goal.keyResultId, measure }))).toBe(
    'key-result.reason-missing',
  );
  const { actId } = await workspace.run('saveKeyResult', {
    id: goal.keyResultId,
    measure,
    reason: 'New hardware is late',
  });
  const [change] = await workspace.db.changes.where({ actId }).toArray();
  expect(change?.reason).toBe('New hardware is late');
});

test('a title may be reworded without a reason', async () => {
  await expect(workspace.run('saveKeyResult', { id: goal.keyResultId, title: 'p95 ≤ 1 s' })).resolves.toBeTruthy();
});
