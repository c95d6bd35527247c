import { beforeEach, expect, test } from 'vitest';
import { aReading, aTicketId, refusalOf, Workspace } from '../../tests/helpers/workspace';
import { linkIdOf } from '../domain/link-id';
import { rowKey } from '../store/schema';

let workspace: Workspace;
let goal: Awaited<ReturnType<Workspace['withGoal']>>;
const ticketId = aTicketId('7');

beforeEach(async () => {
  workspace = await Workspace.open();
  goal = await workspace.withGoal();
  await workspace.observe(aReading('7'));
});

const work = async () => (await workspace.db.rollUps.get(rowKey(goal.keyResultId)))?.work;
const link = () => workspace.run('linkTicket', { ticketId, keyResultId: goal.keyResultId });

test('a linked ticket is planned work of its key result at once', async () => {
  await link();
  expect(await work()).toMatchObject({ linked: 1, plannedSize: 1, doneSize: 0, ratio: 0 });
});

test('a second link of the same ticket is refused by name and changes nothing', async () => {
  await link();
  const changes = await workspace.db.changes.count();
  expect(await refusalOf(link())).toBe('link.exists');
  expect(await workspace.db.changes.count()).toBe(changes);
  expect(await work()).toMatchObject({ linked: 1 });
});

test('a ticket that no page showed yet cannot be linked', async () => {
  const unseen = workspace.run('linkTicket', { ticketId: aTicketId('8'), keyResultId: goal.keyResultId });
  expect(await refusalOf(unseen)).toBe('ticket.unknown');
});

test('a ticket on two key results counts half for each, and whole again when one link goes', async () => {
  const other = await workspace.keyResult(goal.objectiveId, 'No lost orders');
  await link();
  await workspace.run('linkTicket', { ticketId, keyResultId: other });
  expect(await work()).toMatchObject({ plannedSize: 0.5 });
  await workspace.run('unlinkTicket', { ticketId, keyResultId: other });
  expect(await work()).toMatchObject({ plannedSize: 1 });
});

test('a deleted key result leaves its tickets to the others', async () => {
  const other = await workspace.keyResult(goal.objectiveId, 'No lost orders');
  await link();
  await workspace.run('linkTicket', { ticketId, keyResultId: other });
  const { actId } = await workspace.run('deleteRecord', { kind: 'keyResult', id: other });
  expect(await work()).toMatchObject({ plannedSize: 1 });
  await workspace.run('undoAct', { actId });
  expect(await work()).toMatchObject({ plannedSize: 0.5 });
});

test('a stated share replaces the equal part, and null brings that back', async () => {
  await link();
  await workspace.run('shareTicket', { ticketId, keyResultId: goal.keyResultId, share: 0.25 });
  expect(await work()).toMatchObject({ plannedSize: 0.25 });
  await workspace.run('shareTicket', { ticketId, keyResultId: goal.keyResultId, share: null });
  expect(await work()).toMatchObject({ plannedSize: 1 });
});

test('a share above one is refused with its field', async () => {
  await link();
  const shared = workspace.run('shareTicket', { ticketId, keyResultId: goal.keyResultId, share: 1.5 });
  await expect(shared).rejects.toMatchObject({ code: 'input.invalid', facts: { field: 'share' } });
});

test('unlinking, linking again and undoing are one record whose history is kept', async () => {
  await link();
  await workspace.run('unlinkTicket', { ticketId, keyResultId: goal.keyResultId });
  const { actId } = await link();
  await workspace.run('undoAct', { actId });
  expect(await work()).toMatchObject({ linked: 0 });
  const history = await workspace.db.changes
    .where({ kind: 'link', recordId: linkIdOf(ticketId, goal.keyResultId) })
    .count();
  expect(history).toBe(4);
});

test('unlinking what is not linked is refused', async () => {
  const unlinked = workspace.run('unlinkTicket', { ticketId, keyResultId: goal.keyResultId });
  expect(await refusalOf(unlinked)).toBe('link.missing');
});
