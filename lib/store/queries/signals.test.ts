import { expect, test } from 'vitest';
import { aReading, aTicketId, Workspace } from '../../../tests/helpers/workspace';
import type { KeyResultId } from '../../domain/ids';
import { viewKeyResult } from './key-result-views';
import { signalsAbout } from './signals';

async function kinds(workspace: Workspace, id: KeyResultId) {
  const view = await viewKeyResult(workspace.db, id, workspace.now);
  const found = await signalsAbout(workspace.db, view ? [view] : [], workspace.now);
  return found.get(id)?.map(({ kind }) => kind);
}

test('finished work whose outcome is missing is a question, until the outcome comes', async () => {
  const workspace = await Workspace.open();
  const { keyResultId } = await workspace.withGoal();
  expect(await kinds(workspace, keyResultId)).toEqual([]);
  await workspace.observe(aReading('1', { state: 'done' }));
  await workspace.run('linkTicket', { ticketId: aTicketId('1'), keyResultId });
  expect(await kinds(workspace, keyResultId)).toEqual(['work done, outcome missing']);
  await workspace.run('checkIn', { keyResultId, value: 1000, confidence: 9 });
  expect(await kinds(workspace, keyResultId)).toEqual([]);
});

test('an owner who was deleted owns nothing; of a draft nothing is asked', async () => {
  const workspace = await Workspace.open();
  const { keyResultId, objectiveId } = await workspace.withGoal();
  const { value: bob } = await workspace.run('savePerson', { name: 'Bob' });
  await workspace.run('saveKeyResult', { id: keyResultId, ownerId: bob.id, reason: 'Bob knows' });
  await workspace.run('deleteRecord', { kind: 'person', id: bob.id });
  expect(await kinds(workspace, keyResultId)).toEqual(['nobody owns it']);
  await workspace.run('saveObjective', { id: objectiveId, state: 'draft' });
  expect(await kinds(workspace, keyResultId)).toBeUndefined();
});
