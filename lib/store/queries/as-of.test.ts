import { beforeEach, expect, test } from 'vitest';
import { aReading, aTicketId, Workspace } from '../../../tests/helpers/workspace';
import { rowKey } from '../schema';
import { keyResultAsOf, objectiveAsOf } from './as-of';

let workspace: Workspace;
let goal: Awaited<ReturnType<Workspace['withGoal']>>;

beforeEach(async () => {
  workspace = await Workspace.open();
  goal = await workspace.withGoal();
});

test('a key result as of now is the key result', async () => {
  await workspace.observe(aReading('1'), aReading('2'));
  for (const key of ['1', '2'])
    await workspace.run('linkTicket', { ticketId: aTicketId(key), keyResultId: goal.keyResultId });
  await workspace.observe(aReading('1', { state: 'done' }));
  await workspace.run('checkIn', { keyResultId: goal.keyResultId, value: 1500, confidence: 6 });
  const { space: _space, id: _id, ...kept } = (await workspace.db.rollUps.get(rowKey(goal.keyResultId))) ?? {};
  expect((await keyResultAsOf(workspace.db, goal.keyResultId, workspace.now))?.numbers).toEqual(kept);
});

test('yesterday shows the target, the links and the states of yesterday', async () => {
  await workspace.observe(aReading('1'));
  await workspace.run('linkTicket', { ticketId: aTicketId('1'), keyResultId: goal.keyResultId });
  const yesterday = workspace.now;
  workspace.now += 86_400_000;
  const measure = { kind: 'numeric', unit: 'ms', baseline: 2000, target: 500 } as const;
  await workspace.run('saveKeyResult', { id: goal.keyResultId, measure, reason: 'More ambition' });
  await workspace.observe(aReading('1', { state: 'done' }), aReading('2'));
  await workspace.run('linkTicket', { ticketId: aTicketId('2'), keyResultId: goal.keyResultId });
  await workspace.run('deleteRecord', { kind: 'keyResult', id: goal.keyResultId });
  const then = await keyResultAsOf(workspace.db, goal.keyResultId, yesterday);
  expect(then?.keyResult.measure).toMatchObject({ target: 1000 });
  expect(then?.numbers.work).toMatchObject({ linked: 1, done: 0 });
});

test('before it was written, and while it was deleted, there is nothing', async () => {
  expect(await objectiveAsOf(workspace.db, goal.objectiveId, 0)).toBeNull();
  const { actId } = await workspace.run('deleteRecord', { kind: 'objective', id: goal.objectiveId });
  const gone = workspace.now;
  await workspace.run('undoAct', { actId });
  expect(await objectiveAsOf(workspace.db, goal.objectiveId, gone)).toBeNull();
  expect(await objectiveAsOf(workspace.db, goal.objectiveId, workspace.now)).toMatchObject({
    title: 'Checkout people trust',
  });
});
