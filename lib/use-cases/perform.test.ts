import { beforeEach, expect, test } from 'vitest';
import { aReading, aTicketId, Workspace } from '../../tests/helpers/workspace';
import { readClock } from '../domain/clock';
import { people } from '../store/queries/alive';
import { rowKey } from '../store/schema';

let workspace: Workspace;
beforeEach(async () => {
  workspace = await Workspace.open();
});

test('the same command sent twice is applied once and answered alike', async () => {
  const first = await workspace.run('savePerson', { name: 'Bo' }, 'op-1');
  const again = await workspace.run('savePerson', { name: 'Bo' }, 'op-1');
  expect(again.value).toEqual(first.value);
  expect(again.isNew).toBe(false);
  expect(await people(workspace.db)).toHaveLength(1);
});

test('a refused command leaves neither rows nor history nor an acknowledgement', async () => {
  await expect(workspace.run('savePerson', { name: '   ' }, 'op-2')).rejects.toMatchObject({
    facts: { field: 'name' },
  });
  expect(await workspace.db.people.count()).toBe(0);
  expect(await workspace.db.changes.count()).toBe(0);
  expect(await workspace.db.operations.count()).toBe(0);
});

test('a refusal late in a command takes back what it wrote before', async () => {
  const cycle = { name: 'Q4', startsOn: '2026-12-31', endsOn: '2026-10-01' };
  const start = workspace.run('startWorkspace', { myName: 'Ana', cycle, objectiveTitle: 'Anything' });
  await expect(start).rejects.toMatchObject({ code: 'cycle.dates-reversed', facts: { field: 'endsOn' } });
  expect(await people(workspace.db)).toEqual([]);
});

test('every change names who did it, on which device, from what to what', async () => {
  const { personId, cycleId } = await workspace.withGoal();
  const { actId } = await workspace.run('saveCycle', { id: cycleId, name: 'Autumn' });
  const [change] = await workspace.db.changes.where({ actId }).toArray();
  expect(change).toMatchObject({
    verb: 'saveCycle',
    personId,
    set: { name: 'Autumn' },
    was: { name: 'Q4' },
    origin: 'person',
  });
  expect(change?.device).toMatch(/^[0-9a-f-]{36}$/);
});

test('a field that keeps its value leaves no trace', async () => {
  const { cycleId } = await workspace.withGoal();
  const { actId } = await workspace.run('saveCycle', { id: cycleId, name: 'Q4' });
  expect(await workspace.db.changes.where({ actId }).count()).toBe(0);
});

test('each field of a row carries the stamp of its own last change', async () => {
  const { cycleId } = await workspace.withGoal();
  await workspace.run('saveCycle', { id: cycleId, name: 'Autumn' });
  const row = await workspace.db.cycles.get(rowKey(cycleId));
  expect(row?.stamps.name?.[0] ?? '').not.toBe(row?.stamps.endsOn?.[0]);
  expect(Object.keys(row?.stamps ?? {})).toEqual(
    expect.arrayContaining(['id', 'name', 'startsOn', 'cadence', 'deletedAt']),
  );
});

test('the journal keeps its order when the wall clock jumps back', async () => {
  const { value } = await workspace.run('savePerson', { name: 'Bo' });
  workspace.now -= 3_600_000;
  await workspace.run('savePerson', { id: value.id, name: 'Bea' });
  const clocks = (await workspace.db.changes.orderBy('clock').toArray()).map((change) => [
    change.set.name,
    readClock(change.clock).ms,
  ]);
  expect(clocks.map(([name]) => name)).toEqual(['Bo', 'Bea']);
});

test('a closed ticket moves the goal that it serves', async () => {
  const { keyResultId } = await workspace.withGoal();
  await workspace.observe(aReading('7'), aReading('8'));
  for (const key of ['7', '8']) await workspace.run('linkTicket', { ticketId: aTicketId(key), keyResultId });
  const { moved } = await workspace.observe(aReading('7', { state: 'done', rawState: 'Closed', source: 'row' }));
  expect(moved).toEqual([keyResultId]);
  expect((await workspace.db.rollUps.get(rowKey(keyResultId)))?.work).toMatchObject({ ratio: 0.5, done: 1 });
  expect(
    await workspace.db.ticketEvents
      .where('[space+ticketId+at]')
      .between(['personal', aTicketId('7'), 0], ['personal', aTicketId('7'), Infinity])
      .count(),
  ).toBe(2);
});
