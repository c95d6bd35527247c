import { beforeEach, describe, expect, test } from 'vitest';
import { aReading, aTicketId, refusalOf, Workspace } from '../../tests/helpers/workspace';
import type { KeyResultId, ObjectiveId } from '../domain/ids';
import { rowKey } from '../store/schema';

let workspace: Workspace;
let goal: Awaited<ReturnType<Workspace['withGoal']>>;
let other: KeyResultId;
const ticketId = aTicketId('7');

beforeEach(async () => {
  workspace = await Workspace.open();
  goal = await workspace.withGoal();
  other = await workspace.keyResult(goal.objectiveId, 'No lost orders');
  await workspace.observe(aReading('7'));
});

describe('shares of one ticket never sum over 1', () => {
  const link = (keyResultId: KeyResultId, share: number | null = null) =>
    workspace.run('linkTicket', { ticketId, keyResultId, share });
  const tooMuch = { code: 'link.shares-exceed-one', facts: { field: 'share', sum: 1.2 } };

  test('refused when linked, and nothing is written', async () => {
    await link(goal.keyResultId, 0.7);
    const changes = await workspace.db.changes.count();
    await expect(link(other, 0.5)).rejects.toMatchObject(tooMuch);
    expect(await workspace.db.changes.count()).toBe(changes);
    await link(other, 0.3);
  });

  test('refused when a share is changed', async () => {
    await link(goal.keyResultId, 0.7);
    await link(other);
    const share = (part: number) => workspace.run('shareTicket', { ticketId, keyResultId: other, share: part });
    await expect(share(0.5)).rejects.toMatchObject(tooMuch);
    await share(0.3);
  });

  test('refused when an undo would bring them back', async () => {
    await link(goal.keyResultId, 0.7);
    const { actId } = await workspace.run('unlinkTicket', { ticketId, keyResultId: goal.keyResultId });
    await link(other, 0.5);
    expect(await refusalOf(workspace.run('undoAct', { actId }))).toBe('link.shares-exceed-one');
  });

  test('those of a deleted link do not count', async () => {
    await link(goal.keyResultId, 0.7);
    await workspace.run('unlinkTicket', { ticketId, keyResultId: goal.keyResultId });
    await expect(link(other, 1)).resolves.toBeTruthy();
  });
});

describe('no goal is measured by itself', () => {
  const objective = async (fields: object = {}) =>
    (await workspace.run('saveObjective', { title: 'Below', cycleId: goal.cycleId, ...fields })).value.id;
  const align = (id: ObjectiveId, parent: { objectiveId: ObjectiveId } | { keyResultId: KeyResultId } | null) =>
    workspace.run('saveObjective', { id, parent });
  const loop = { code: 'objective.alignment-loop', facts: { field: 'parent' } };

  test('an objective aligned to its own key result', async () => {
    await expect(align(goal.objectiveId, { keyResultId: goal.keyResultId })).rejects.toMatchObject(loop);
  });

  test('an objective aligned to itself', async () => {
    await expect(align(goal.objectiveId, { objectiveId: goal.objectiveId })).rejects.toMatchObject(loop);
  });

  test('a key result moved to an objective that serves it', async () => {
    const below = await objective({ parent: { keyResultId: goal.keyResultId } });
    const move = workspace.run('saveKeyResult', { id: goal.keyResultId, objectiveId: below });
    await expect(move).rejects.toMatchObject(loop);
    expect((await workspace.db.keyResults.get(rowKey(goal.keyResultId)))?.objectiveId).toBe(goal.objectiveId);
  });

  test('an undo that would close a loop', async () => {
    const below = await objective({ parent: { objectiveId: goal.objectiveId } });
    const { actId } = await align(below, null);
    await align(goal.objectiveId, { objectiveId: below });
    expect(await refusalOf(workspace.run('undoAct', { actId }))).toBe('objective.alignment-loop');
  });

  test('a loop that was imported is survived: what does not close it can be edited', async () => {
    const below = await objective({ parent: { objectiveId: goal.objectiveId } });
    await workspace.db.objectives.update(rowKey(goal.objectiveId), { parent: { objectiveId: below } });
    const third = await objective({ title: 'Third' });
    await align(third, { objectiveId: below });
    await workspace.run('saveObjective', { id: below, title: 'Still editable' });
    await expect(align(goal.objectiveId, null)).resolves.toBeTruthy();
  });
});
