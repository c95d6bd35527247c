import { beforeEach, expect, test } from 'vitest';
import { aReading, aTicketId, Workspace } from '../../tests/helpers/workspace';
import { DAY_MS } from '../domain/calendar';
import type { KeyResultId } from '../domain/ids';
import { forgetOld } from '../use-cases/forget-old';
import { viewTickets } from './queries/ticket-views';
import { rowKey } from './schema';

let workspace: Workspace;
let faster: KeyResultId;
let safer: KeyResultId;

// Epic 1 with stories 2 and 3; 3 has a task 4.
beforeEach(async () => {
  workspace = await Workspace.open();
  const goal = await workspace.withGoal();
  faster = goal.keyResultId;
  safer = await workspace.keyResult(goal.objectiveId, 'Safer');
  await workspace.observe(
    aReading('1'),
    aReading('2', { parent: '1' }),
    aReading('3', { parent: '1' }),
    aReading('4', { parent: '3' }),
  );
});

const link = async (key: string, keyResultId: KeyResultId, includeChildren = false) => {
  const about = { ticketId: aTicketId(key), keyResultId };
  await workspace.run('linkTicket', about);
  await workspace.run('shareTicket', { ...about, share: null, includeChildren });
};
const work = async (id: KeyResultId) => (await workspace.db.rollUps.get(rowKey(id)))?.work;

test('a parent counts through the tickets below it, and a child seen done moves the number', async () => {
  await link('1', faster, true);
  expect(await work(faster)).toMatchObject({ linked: 2, plannedSize: 2, doneSize: 0 });
  const { moved } = await workspace.observe(aReading('4', { state: 'done' }));
  expect(moved).toEqual([faster]);
  expect(await work(faster)).toMatchObject({ plannedSize: 2, doneSize: 1 });
});

test('a child that appears, moves away or is cancelled moves the number, too', async () => {
  await link('1', faster, true);
  await workspace.observe(aReading('5', { parent: '1' }));
  expect(await work(faster)).toMatchObject({ plannedSize: 3 });
  await workspace.observe(aReading('3', { parent: '9' }));
  expect(await work(faster)).toMatchObject({ plannedSize: 2 });
  await workspace.observe(aReading('2', { state: 'cancelled' }));
  expect(await work(faster)).toMatchObject({ plannedSize: 1, cancelled: 1 });
});

test('a child that serves two key results is shared, until the link above it is gone', async () => {
  await link('1', faster, true);
  await link('2', safer);
  expect([await work(faster), await work(safer)]).toMatchObject([{ plannedSize: 1.5 }, { plannedSize: 0.5 }]);
  await workspace.run('unlinkTicket', { ticketId: aTicketId('1'), keyResultId: faster });
  expect(await work(safer)).toMatchObject({ plannedSize: 1 });
});

test('a parent’s part of the plan is that of the tickets below; theirs is told as counting through it', async () => {
  await link('1', faster, true);
  await workspace.observe(aReading('6'));
  await link('6', faster);
  const [epic, task] = await viewTickets(workspace.db, [aTicketId('1'), aTicketId('4')], workspace.now);
  expect(epic?.links).toMatchObject([{ below: 2, share: 1 }]);
  expect(epic?.links[0]?.contribution).toBeCloseTo(2 / 3);
  expect(task).toMatchObject({ links: [], through: [{ parent: { title: 'Ticket 1' }, share: 1 }] });
  expect(task?.through[0]?.contribution).toBeCloseTo(1 / 3);
});

test('what a linked ticket counts through is not forgotten', async () => {
  await link('1', faster, true);
  await workspace.observe(aReading('8'));
  const before = await work(faster);
  await forgetOld(workspace.db, workspace.now + 100 * DAY_MS);
  expect((await workspace.db.tickets.toArray()).map(({ ref }) => ref.key)).toEqual(['1', '2', '3', '4']);
  await workspace.observe(aReading('2', { title: 'Another title' }));
  expect(await work(faster)).toEqual(before);
});

test('credit for work in progress is counted at once, and uncounted by its undo', async () => {
  await link('1', faster, true);
  await workspace.observe(aReading('2', { state: 'in_progress' }));
  const { actId } = await workspace.run('saveSettings', { inProgressCredit: 0.5 });
  expect(await work(faster)).toMatchObject({ doneSize: 0.5 });
  await workspace.run('undoAct', { actId });
  expect(await work(faster)).toMatchObject({ doneSize: 0 });
});
