import { beforeEach, expect, test } from 'vitest';
import { refusalOf, Workspace } from '../../tests/helpers/workspace';
import { review } from '../coach/coach';
import { factsOf } from '../coach/facts-of';
import { lexiconOf } from '../coach/words/lexicon-of';
import { rowKey } from '../store/schema';

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

const yesOrNo = [false, true];
const drafts = yesOrNo.flatMap((isOwned) =>
  yesOrNo.flatMap((hasCycle) =>
    (['none', 'sound', 'unowned', 'late', 'early', 'on the last day'] as const).map((keyResult) => ({
      isOwned,
      hasCycle,
      keyResult,
    })),
  ),
);
const DUE = { late: '2027-01-01', early: '2026-09-30', 'on the last day': '2026-12-31' } as const;

test.each(drafts)(
  'starting is refused exactly where the coach blocks, saving a draft nowhere: $isOwned $hasCycle $keyResult',
  async ({ isOwned, hasCycle, keyResult }) => {
    const { db } = workspace;
    const { value: someday } = await workspace.run('saveCycle', { name: 'Someday', startsOn: null, endsOn: null });
    const cycleId = hasCycle ? goal.cycleId : someday.id;
    const draft = { title: 'Checkout people love', cycleId, ...(isOwned ? {} : { ownerId: null }) };
    const { value: objective } = await workspace.run('saveObjective', draft);
    if (keyResult !== 'none') {
      const id = await workspace.keyResult(objective.id, 'Orders');
      const dueOn = keyResult in DUE ? DUE[keyResult as keyof typeof DUE] : null;
      await workspace.run('saveKeyResult', { id, dueOn, ...(keyResult === 'unowned' ? { ownerId: null } : {}) });
    }
    const records = {
      objective: (await db.objectives.get(rowKey(objective.id)))!,
      keyResults: (await db.keyResults.toArray()).filter(({ objectiveId }) => objectiveId === objective.id),
      cycle: (await db.cycles.get(rowKey(cycleId)))!,
      people: await db.people.toArray(),
      today: '2026-10-05',
    };
    const { blocking } = review(factsOf(records), lexiconOf('en'));
    const starting = workspace.run('saveObjective', { id: objective.id, state: 'active' });
    if (blocking.length === 0) await expect(starting).resolves.toBeTruthy();
    else expect(await refusalOf(starting)).toBe('objective.not-ready');
  },
);

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
