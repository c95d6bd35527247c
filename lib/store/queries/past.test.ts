import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { aReading, aTicketId, Workspace } from '../../../tests/helpers/workspace';
import { ZERO } from '../../domain/clock';
import type { KeyResultId, ObjectiveId } from '../../domain/ids';
import { rowKey } from '../schema';
import { checkInsOf } from './check-ins';
import { viewKeyResult } from './key-result-views';
import { viewObjective } from './objective-views';
import { openPast, type Past } from './past';
import type { PastRoot } from './past-memory';
import { ticketsOfKeyResult } from './ticket-views';
import { trendOf } from './trend';

// Databases in memory are slow on a busy machine, not stuck.
vi.setConfig({ testTimeout: 60_000 });

const DAY_MS = 86_400_000;
let workspace: Workspace;
let goal: Awaited<ReturnType<Workspace['withGoal']>>;

beforeEach(async () => {
  workspace = await Workspace.open();
  goal = await workspace.withGoal();
});

const opened: Past[] = [];
async function open(root: PastRoot, at: number): Promise<Past> {
  const past = await openPast(workspace.db, root, at, workspace.now);
  opened.push(past);
  return past;
}
afterEach(async () => {
  for (const past of opened.splice(0)) await past.close();
});
const keyResult = (id: KeyResultId = goal.keyResultId): PastRoot => ({ kind: 'keyResult', id });
const objective = (id: ObjectiveId = goal.objectiveId): PastRoot => ({ kind: 'objective', id });

/** Everything the page of a key result asks. */
async function pageOf(db: Workspace['db'], id: KeyResultId, now: number) {
  const view = await viewKeyResult(db, id, now);
  return {
    view,
    trend: view && (await trendOf(db, view, now)),
    checkIns: await checkInsOf(db, id),
    tickets: (await ticketsOfKeyResult(db, id, now)).map(({ ticketId, ticket, links }) => ({
      ticketId,
      state: ticket?.state,
      links: links.map(({ share, contribution }) => ({ share, contribution })),
    })),
  };
}

async function work(): Promise<void> {
  await workspace.observe(aReading('1'), aReading('2'), aReading('3'));
  const other = await workspace.keyResult(goal.objectiveId, 'Another');
  for (const key of ['1', '2'])
    await workspace.run('linkTicket', { ticketId: aTicketId(key), keyResultId: goal.keyResultId });
  await workspace.run('linkTicket', { ticketId: aTicketId('1'), keyResultId: other });
  await workspace.run('checkIn', { keyResultId: goal.keyResultId, value: 1500, confidence: 6, note: 'Halfway' });
  workspace.now += 3600_000;
  await workspace.observe(aReading('1', { state: 'done' }));
}

/** Anything may happen to it later. */
async function change(): Promise<void> {
  const { keyResultId, objectiveId } = goal;
  const measure = { kind: 'numeric', unit: 'ms', baseline: 2000, target: 500 } as const;
  await workspace.run('saveKeyResult', { id: keyResultId, title: 'Renamed', measure, reason: 'More ambition' });
  await workspace.run('saveObjective', { id: objectiveId, title: 'Renamed too' });
  await workspace.run('savePerson', { id: goal.personId, name: 'Ana Maria' });
  await workspace.run('checkIn', { keyResultId, value: 700, confidence: 9 });
  await workspace.observe(aReading('2', { state: 'done' }), aReading('9', { state: 'done' }));
  await workspace.run('linkTicket', { ticketId: aTicketId('9'), keyResultId });
  await workspace.run('unlinkTicket', { ticketId: aTicketId('1'), keyResultId });
  const { value: moved } = await workspace.run('saveObjective', { title: 'Elsewhere', cycleId: goal.cycleId });
  await workspace.run('saveKeyResult', { id: keyResultId, objectiveId: moved.id });
  await workspace.run('deleteRecord', { kind: 'keyResult', id: keyResultId });
  await workspace.run('deleteRecord', { kind: 'objective', id: objectiveId });
}

describe('a page of the past', () => {
  test('says then what it said then, whatever happened since', async () => {
    await work();
    const then = workspace.now;
    const page = await pageOf(workspace.db, goal.keyResultId, then);
    const whole = await viewObjective(workspace.db, goal.objectiveId, then);
    workspace.now += DAY_MS;
    await change();
    const past = await open(keyResult(), then);
    expect(await pageOf(past.db, goal.keyResultId, then)).toEqual(page);
    expect(await viewObjective((await open(objective(), then)).db, goal.objectiveId, then)).toEqual(whole);
    expect(whole?.keyResults).toHaveLength(2);
    expect(past.unread).toBe(0);
  });

  test('as of now is the page of now', async () => {
    await work();
    const past = await open(keyResult(), workspace.now);
    expect(await pageOf(past.db, goal.keyResultId, workspace.now)).toEqual(
      await pageOf(workspace.db, goal.keyResultId, workspace.now),
    );
  });

  test('says what is not known: the state of tickets before they were read', async () => {
    await work();
    const before = workspace.now;
    workspace.now += DAY_MS;
    // Another device linked it before this one had seen a page of it.
    await workspace.observe(aReading('4', { state: 'done' }));
    await workspace.run('linkTicket', { ticketId: aTicketId('4'), keyResultId: goal.keyResultId });
    const changes = workspace.db.changes.filter(({ recordId }) => recordId.endsWith(`|${aTicketId('4')}`));
    const [early] = (await workspace.db.changes.toArray()).filter(({ verb }) => verb === 'checkIn');
    await changes.modify({ clock: early?.clock ?? ZERO });
    const past = await open(keyResult(), before);
    expect(past.unread).toBe(1);
    expect((await viewKeyResult(past.db, goal.keyResultId, before))?.numbers.work).toMatchObject({
      unknown: 1,
      done: 1,
    });
  });

  test('before it was written, and while it was deleted, there is nothing', async () => {
    expect(await viewObjective((await open(objective(), 0)).db, goal.objectiveId, 0)).toBeNull();
    const { actId } = await workspace.run('deleteRecord', { kind: 'objective', id: goal.objectiveId });
    const gone = workspace.now;
    await workspace.run('undoAct', { actId });
    const view = async (at: number) => viewObjective((await open(objective(), at)).db, goal.objectiveId, at);
    expect(await view(gone)).toBeNull();
    expect(await view(workspace.now)).toMatchObject({ objective: { title: 'Checkout people trust' } });
  });

  test('knows what an objective served then', async () => {
    const { value: top } = await workspace.run('saveObjective', { title: 'Company', cycleId: goal.cycleId });
    await workspace.run('saveObjective', { id: goal.objectiveId, parent: { objectiveId: top.id } });
    const then = workspace.now;
    await workspace.run('saveObjective', { id: goal.objectiveId, parent: null });
    await workspace.run('saveObjective', { id: top.id, title: 'Renamed' });
    const past = await open(objective(), then);
    expect((await past.db.objectives.get(rowKey(goal.objectiveId)))?.parent).toEqual({ objectiveId: top.id });
    expect((await past.db.objectives.get(rowKey(top.id)))?.title).toBe('Company');
  });

  test('leaves the workspace as it is, and nothing behind', async () => {
    await work();
    const rows = async () => Promise.all(workspace.db.tables.map((table) => table.toArray()));
    const before = await rows();
    const past = await open(keyResult(), workspace.now);
    expect(await Dexie.exists(past.db.name)).toBe(true);
    await past.close();
    expect(await Dexie.exists(past.db.name)).toBe(false);
    expect(await rows()).toEqual(before);
  });

  test('that was never closed is forgotten after a day', async () => {
    const left = await open(keyResult(), workspace.now);
    left.db.close();
    workspace.now += DAY_MS + 1;
    await open(keyResult(), workspace.now);
    expect(await Dexie.exists(left.db.name)).toBe(false);
  });
});
