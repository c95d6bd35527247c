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

test('what was said for the first time is unsaid', async () => {
  const { actId } = await workspace.run('saveObjective', { id: goal.objectiveId, couldStillFail: true });
  await workspace.run('undoAct', { actId });
  expect((await workspace.db.objectives.get(rowKey(goal.objectiveId)))?.couldStillFail).toBeNull();
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

const titleNow = async () => (await workspace.db.objectives.get(rowKey(goal.objectiveId)))?.title;

test('going on despite a conflict takes back the rest and leaves what was changed since', async () => {
  const { actId } = await workspace.run('saveObjective', { id: goal.objectiveId, title: 'Second', why: 'because' });
  await workspace.run('saveObjective', { id: goal.objectiveId, title: 'Third' });
  await workspace.run('undoAct', { actId, despite: true });
  expect(await workspace.db.objectives.get(rowKey(goal.objectiveId))).toMatchObject({ title: 'Third', why: '' });
});

test('an edit that was itself taken back stands in nobody’s way', async () => {
  const { actId: first } = await workspace.run('saveObjective', { id: goal.objectiveId, title: 'Second' });
  const { actId: second } = await workspace.run('saveObjective', { id: goal.objectiveId, title: 'Third' });
  await workspace.run('undoAct', { actId: second });
  await workspace.run('undoAct', { actId: first });
  expect(await titleNow()).toBe('Checkout people trust');
});

test('an act can be taken back once; its redo can be taken back again', async () => {
  const { actId } = await workspace.run('saveObjective', { id: goal.objectiveId, title: 'Second' });
  const { actId: undoId } = await workspace.run('undoAct', { actId });
  expect(await refusalOf(workspace.run('undoAct', { actId }))).toBe('undo.nothing');
  const { actId: redoId } = await workspace.run('undoAct', { actId: undoId });
  expect(await titleNow()).toBe('Second');
  await workspace.run('undoAct', { actId: redoId });
  expect(await titleNow()).toBe('Checkout people trust');
});

test('the journal says which act an undo took back', async () => {
  const { actId } = await workspace.run('saveObjective', { id: goal.objectiveId, title: 'Second' });
  const { actId: undoId } = await workspace.run('undoAct', { actId });
  const [change] = await workspace.db.changes.where('actId').equals(undoId).toArray();
  expect(change).toMatchObject({ verb: 'undoAct', undoes: actId, set: { title: 'Checkout people trust' } });
});

test('an edit of a record that was deleted since names the deletion; after that is undone, it can be', async () => {
  const { actId } = await workspace.run('saveObjective', { id: goal.objectiveId, title: 'Second' });
  const { actId: deletion } = await workspace.run('deleteRecord', { kind: 'objective', id: goal.objectiveId });
  await expect(workspace.run('undoAct', { actId })).rejects.toMatchObject({ facts: { field: 'deletedAt' } });
  await workspace.run('undoAct', { actId: deletion });
  await workspace.run('undoAct', { actId });
  expect(await titleNow()).toBe('Checkout people trust');
});

test('what comes back needs a living place to come back to', async () => {
  const { actId } = await workspace.run('deleteRecord', { kind: 'keyResult', id: goal.keyResultId });
  const { actId: later } = await workspace.run('deleteRecord', { kind: 'objective', id: goal.objectiveId });
  await expect(workspace.run('undoAct', { actId })).rejects.toMatchObject({
    code: 'record.deleted',
    facts: { id: goal.objectiveId },
  });
  await workspace.run('undoAct', { actId: later });
  await workspace.run('undoAct', { actId });
  expect((await workspace.db.keyResults.get(rowKey(goal.keyResultId)))?.deletedAt).toBeNull();
});

test('the start of a workspace is taken back only together with what was made of it, and done again whole', async () => {
  const [first] = await workspace.db.changes.orderBy('clock').toArray();
  const actId = first?.actId ?? '';
  await expect(workspace.run('undoAct', { actId })).rejects.toMatchObject({ code: 'undo.conflict' });
  const living = async () =>
    (
      await Promise.all(
        [workspace.db.people, workspace.db.cycles, workspace.db.objectives, workspace.db.keyResults].map((table) =>
          table.filter(({ deletedAt }) => deletedAt === null).count(),
        ),
      )
    ).join();
  const { actId: undoId } = await workspace.run('undoAct', { actId, despite: true });
  expect(await living()).toBe('0,0,0,0');
  await workspace.run('undoAct', { actId: undoId });
  expect(await living()).toBe('1,1,1,1');
});

test('an objective that others built on says how much would go with it', async () => {
  const { value, actId } = await workspace.run('saveObjective', { title: 'New', cycleId: goal.cycleId });
  await workspace.keyResult(value.id, 'First');
  await expect(workspace.run('undoAct', { actId })).rejects.toMatchObject({ facts: { field: 'below', count: 1 } });
});

test('a field that did not exist before goes back to nothing', async () => {
  const reviewerId = (await workspace.run('savePerson', { name: 'Ben' })).value.id;
  const { actId } = await workspace.run('saveObjective', { id: goal.objectiveId, reviewerId });
  await workspace.run('undoAct', { actId });
  expect((await workspace.db.objectives.get(rowKey(goal.objectiveId)))?.reviewerId).toBeNull();
});

test('an import of objectives is one act: taken back at once, and done again at once', async () => {
  const count = async () => (await objectives(workspace.db, workspace.now)).length;
  const drafts = [{ place: 'line 2', id: null, fields: { title: 'Imported' }, keyResults: [] }];
  const { actId } = await workspace.run('importObjectives', { drafts, cycleId: goal.cycleId, reason: 'plan.csv' });
  const { actId: undoId } = await workspace.run('undoAct', { actId });
  expect(await count()).toBe(1);
  await workspace.run('undoAct', { actId: undoId });
  expect(await count()).toBe(2);
});
