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

  describe('nor do those of a ticket and its parent, which counts through it', () => {
    const share = (key: string, keyResultId: KeyResultId, part: number | null, includeChildren = false) =>
      workspace.run('shareTicket', { ticketId: aTicketId(key), keyResultId, share: part, includeChildren });

    beforeEach(async () => {
      await workspace.observe(aReading('7', { parent: '1' }), aReading('1'));
      await workspace.run('linkTicket', { ticketId: aTicketId('1'), keyResultId: goal.keyResultId, share: 0.7 });
    });

    test('refused whether the child or the parent is written last', async () => {
      await link(other, 0.5);
      await expect(share('1', goal.keyResultId, 0.7, true)).rejects.toMatchObject(tooMuch);
      await share('7', other, null);
      await share('1', goal.keyResultId, 0.7, true);
      await expect(share('7', other, 0.5)).rejects.toMatchObject(tooMuch);
      await share('7', other, 0.3);
    });

    test('the parent’s own links count together, though one of them counts below', async () => {
      await share('1', goal.keyResultId, 0.7, true);
      const twice = { ticketId: aTicketId('1'), keyResultId: other, share: 0.5 };
      await expect(workspace.run('linkTicket', twice)).rejects.toMatchObject(tooMuch);
    });

    test('where both serve the same key result the nearer alone counts', async () => {
      await share('1', goal.keyResultId, 0.7, true);
      await expect(link(goal.keyResultId, 1)).resolves.toBeTruthy();
    });

    test('what a page brings together is survived, and mended link by link', async () => {
      await workspace.observe(aReading('7', { parent: '9' }));
      await share('1', goal.keyResultId, 0.7, true);
      await link(other, 1);
      await workspace.observe(aReading('7', { parent: '1' }));
      const third = await workspace.keyResult(goal.objectiveId, 'Third');
      // Another ticket below the same parent has no part in it.
      await workspace.observe(aReading('8', { parent: '1' }));
      await workspace.run('linkTicket', { ticketId: aTicketId('8'), keyResultId: third, share: 0.3 });
      await expect(share('7', other, 0.3)).resolves.toBeTruthy();
    });
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
