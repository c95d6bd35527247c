import { beforeEach, expect, test } from 'vitest';
import { aReading, aTicketId, Workspace } from '../../../tests/helpers/workspace';
import { checkInDraft } from './check-in-draft';
import { viewKeyResult } from './key-result-views';

let workspace: Workspace;
let goal: Awaited<ReturnType<Workspace['withGoal']>>;

beforeEach(async () => {
  workspace = await Workspace.open();
  goal = await workspace.withGoal();
});

const link = (key: string) => workspace.run('linkTicket', { ticketId: aTicketId(key), keyResultId: goal.keyResultId });
const unlink = (key: string) =>
  workspace.run('unlinkTicket', { ticketId: aTicketId(key), keyResultId: goal.keyResultId });
const checkIn = () => workspace.run('checkIn', { keyResultId: goal.keyResultId, value: 1500, confidence: 6 });
async function draft() {
  const view = await viewKeyResult(workspace.db, goal.keyResultId, workspace.now);
  if (!view) throw new Error('gone');
  return checkInDraft(workspace.db, view);
}

test('tells by title what was done, added, reopened, cancelled and taken off since the last check-in', async () => {
  await workspace.observe(...['1', '2', '3', '4', '5'].map((key) => aReading(key)), aReading('6', { state: 'done' }));
  for (const key of ['1', '2', '3', '4', '6']) await link(key);
  await checkIn();
  const { now } = workspace;
  await workspace.observe(aReading('1', { state: 'done' }), aReading('2', { state: 'cancelled' }), aReading('6'));
  await unlink('3');
  await link('5');
  expect(await draft()).toEqual({
    since: now,
    done: ['Ticket 1'],
    added: ['Ticket 5'],
    reopened: ['Ticket 6'],
    cancelled: ['Ticket 2'],
    removed: ['Ticket 3'],
  });
});

test('a check-in starts the next draft afresh', async () => {
  await workspace.observe(aReading('1'));
  await link('1');
  await workspace.observe(aReading('1', { state: 'done' }));
  expect((await draft()).done).toEqual(['Ticket 1']);
  await checkIn();
  expect(await draft()).toMatchObject({ done: [], added: [], since: workspace.now });
});

test('a ticket that was taken off and linked again counts as added', async () => {
  await workspace.observe(aReading('1'));
  await link('1');
  await unlink('1');
  await checkIn();
  await link('1');
  expect(await draft()).toMatchObject({ added: ['Ticket 1'], removed: [] });
});
