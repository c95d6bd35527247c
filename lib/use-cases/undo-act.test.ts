import { beforeEach, expect, test } from 'vitest';
import { refusalOf, Workspace } from '../../tests/helpers/workspace';
import { objectives } from '../store/queries/objective-views';
import { rowKey } from '../store/schema';

let workspace: Workspace;
let goal: Awaited<ReturnType<Workspace['withGoal']>>;

beforeEach(async () => {
  workspace = await Workspace.open();
  goal = await workspace.withGoal();
});

test('an edit goes back to what it was, and the undo can be undone', async () => {
  const { actId } = await workspace.run('saveObjective', { id: goal.objectiveId, title: 'Another title' });
  const { actId: undoId } = await workspace.run('undoAct', { actId });
  const title = async () => (await workspace.db.objectives.get(rowKey(goal.objectiveId)))?.title;
  expect(await title()).toBe('Checkout people trust');
  await workspace.run('undoAct', { actId: undoId });
  expect(await title()).toBe('Another title');
});

test('a later change of the same field is a conflict with its name, and nothing is lost', async () => {
  const { actId } = await workspace.run('saveObjective', { id: goal.objectiveId, title: 'Second', why: 'because' });
  await workspace.run('saveObjective', { id: goal.objectiveId, title: 'Third' });
  await expect(workspace.run('undoAct', { actId })).rejects.toMatchObject({
    code: 'undo.conflict',
    facts: { field: 'title' },
  });
  expect(await workspace.db.objectives.get(rowKey(goal.objectiveId))).toMatchObject({ title: 'Third', why: 'because' });
});

test('deleting an objective takes its key results along, and one undo brings all back', async () => {
  const { actId } = await workspace.run('deleteRecord', { kind: 'objective', id: goal.objectiveId });
  expect(await objectives(workspace.db, workspace.now)).toEqual([]);
  await workspace.run('undoAct', { actId });
  const [view] = await objectives(workspace.db, workspace.now);
  expect(view?.keyResults.map(({ keyResult }) => keyResult.id)).toEqual([goal.keyResultId]);
});

test('a deleted record cannot be edited', async () => {
  await workspace.run('deleteRecord', { kind: 'keyResult', id: goal.keyResultId });
  expect(await refusalOf(workspace.run('saveKeyResult', { id: goal.keyResultId, title: 'New' }))).toBe(
    'record.deleted',
  );
});

test('undoing what was never done is refused', async () => {
  expect(await refusalOf(workspace.run('undoAct', { actId: 'nothing' }))).toBe('undo.nothing');
});

test('a check-in taken back leaves the value of the one before', async () => {
  const current = async () => (await workspace.db.rollUps.get(rowKey(goal.keyResultId)))?.outcome?.current;
  await workspace.run('checkIn', { keyResultId: goal.keyResultId, value: 1800, confidence: 5 });
  const { actId } = await workspace.run('checkIn', { keyResultId: goal.keyResultId, value: 1500, confidence: 6 });
  expect(await current()).toBe(1500);
  await workspace.run('undoAct', { actId });
  expect(await current()).toBe(1800);
});
