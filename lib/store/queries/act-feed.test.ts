import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { aReading, aTicketId, Workspace } from '../../../tests/helpers/workspace';
import type { Change } from '../../domain/change';
import { tick, ZERO } from '../../domain/clock';
import type { HistoryFilter } from '../../domain/history-filter';
import { ACTS_IN_STEP, actFeed, CHANGES_IN_STEP } from './act-feed';
import { historyOf } from './history';

// Thousands of rows in a database in memory are slow on a busy machine, not stuck.
vi.setConfig({ testTimeout: 60_000 });

const DAY_MS = 86_400_000;
let workspace: Workspace;
let goal: Awaited<ReturnType<Workspace['withGoal']>>;

beforeEach(async () => {
  workspace = await Workspace.open();
  goal = await workspace.withGoal();
});

const verbs = async (filter: HistoryFilter) =>
  (await actFeed(workspace.db, filter, 1)).acts.map(({ verb }) => verb).toReversed();

const BEGINNING = ['startWorkspace', 'saveKeyResult', 'saveObjective'];

describe('a filter', () => {
  test('that asks for nothing shows every act, latest first', async () => {
    expect(await actFeed(workspace.db, {}, 1)).toMatchObject({ lookedBackTo: null });
    expect(await verbs({})).toEqual(BEGINNING);
  });

  test('by person, kind, what happened and how', async () => {
    const ben = (await workspace.run('savePerson', { name: 'Ben' })).value.id;
    await workspace.run('savePerson', { id: ben, isMe: true });
    await workspace.run('savePerson', { id: goal.personId, isMe: false });
    const { actId } = await workspace.run('deleteRecord', { kind: 'keyResult', id: goal.keyResultId });
    await workspace.run('undoAct', { actId });
    const drafts = [{ place: 'line 2', id: null, fields: { title: 'Imported' }, keyResults: [] }];
    await workspace.run('importObjectives', { drafts, cycleId: goal.cycleId, reason: 'plan.csv' });
    expect(await verbs({ kind: 'person' })).toEqual(['startWorkspace', 'savePerson', 'savePerson', 'savePerson']);
    expect(await verbs({ effect: 'deleted' })).toEqual(['deleteRecord']);
    expect(await verbs({ effect: 'restored' })).toEqual(['undoAct']);
    expect(await verbs({ effect: 'undone' })).toEqual(['undoAct']);
    expect(await verbs({ kind: 'keyResult', effect: 'created' })).toEqual(['saveKeyResult']);
    expect(await verbs({ origin: 'import' })).toEqual(['importObjectives']);
    expect(await verbs({ personId: goal.personId, effect: 'deleted' })).toEqual([]);
  });

  test('by days, both of them included', async () => {
    const first = '2026-10-05';
    workspace.now += DAY_MS;
    await workspace.run('saveObjective', { id: goal.objectiveId, title: 'Next day' });
    workspace.now += DAY_MS;
    await workspace.run('saveObjective', { id: goal.objectiveId, title: 'The day after' });
    expect(await verbs({ to: first })).toEqual(BEGINNING);
    expect(await verbs({ from: '2026-10-06', to: '2026-10-06' })).toEqual(['saveObjective']);
    expect(await verbs({ from: '2026-10-06' })).toEqual(['saveObjective', 'saveObjective']);
    expect(await verbs({ from: '2026-10-08' })).toEqual([]);
  });
});

describe('one record', () => {
  beforeEach(async () => {
    await workspace.observe(aReading('1'));
    await workspace.run('linkTicket', { ticketId: aTicketId('1'), keyResultId: goal.keyResultId });
    await workspace.run('checkIn', { keyResultId: goal.keyResultId, value: 1500, confidence: 5 });
    await workspace.run('savePerson', { name: 'Ben' });
  });

  test('alone, and with everything below it', async () => {
    const of = (kind: 'objective' | 'keyResult' | 'cycle', id: string, below: boolean) =>
      verbs({ scope: { kind, id, below } });
    expect(await of('objective', goal.objectiveId, false)).toEqual(['startWorkspace', 'saveObjective']);
    expect(await of('keyResult', goal.keyResultId, false)).toEqual(['saveKeyResult']);
    expect(await of('keyResult', goal.keyResultId, true)).toEqual(['saveKeyResult', 'linkTicket', 'checkIn']);
    for (const [kind, id] of [
      ['objective', goal.objectiveId],
      ['cycle', goal.cycleId],
    ] as const)
      expect(await of(kind, id, true)).toEqual([...BEGINNING, 'linkTicket', 'checkIn']);
  });

  test('that was deleted keeps its history, and so does what hung on it', async () => {
    await workspace.run('deleteRecord', { kind: 'objective', id: goal.objectiveId });
    expect(await verbs({ scope: { kind: 'objective', id: goal.objectiveId, below: true } })).toEqual([
      ...BEGINNING,
      'linkTicket',
      'checkIn',
      'deleteRecord',
    ]);
  });

  test('may be a ticket: the history of all its links', async () => {
    const other = await workspace.keyResult(goal.objectiveId, 'Another');
    await workspace.run('linkTicket', { ticketId: aTicketId('1'), keyResultId: other });
    await workspace.run('unlinkTicket', { ticketId: aTicketId('1'), keyResultId: goal.keyResultId });
    expect(await verbs({ scope: { kind: 'ticket', id: aTicketId('1'), below: false } })).toEqual([
      'linkTicket',
      'linkTicket',
      'unlinkTicket',
    ]);
  });

  test('may be a check-in, a link, a person or a cycle', async () => {
    const [checkIn] = await workspace.db.checkIns.toArray();
    const [link] = await workspace.db.links.toArray();
    const only = async (kind: 'checkIn' | 'link' | 'person' | 'cycle', id = '') =>
      verbs({ scope: { kind, id, below: false } });
    expect(await only('checkIn', checkIn?.id)).toEqual(['checkIn']);
    expect(await only('link', link?.id)).toEqual(['linkTicket']);
    expect(await only('person', goal.personId)).toEqual(['startWorkspace']);
    expect(await only('cycle', goal.cycleId)).toEqual(['startWorkspace']);
  });
});

describe('a long journal', () => {
  const MANY = 4500;
  let long: Workspace;

  /** Acts of one change each, a minute apart, every 1000th by a rule. */
  beforeAll(async () => {
    long = await Workspace.open();
    const { objectiveId, personId } = await long.withGoal();
    const aChange = (i: number): Change => ({
      id: `019a0000-0000-7000-8000-${String(i).padStart(12, '0')}`,
      actId: `act-${i}`,
      verb: 'saveObjective',
      space: 'personal',
      kind: 'objective',
      recordId: objectiveId,
      set: { title: `Title ${i}` },
      was: { title: `Title ${i - 1}` },
      clock: tick(ZERO, long.now + i * 60_000),
      personId,
      device: 'other',
      origin: i % 1000 === 0 ? 'rule' : 'person',
      reason: null,
    });
    await long.db.changes.bulkAdd(Array.from({ length: MANY }, (_, i) => aChange(i)));
  }, 60_000);

  /** How many changes a question reads. */
  async function reads(question: () => Promise<unknown>): Promise<number> {
    let count = 0;
    const counted = (row: Change) => {
      count++;
      return row;
    };
    long.db.changes.hook('reading', counted);
    await question();
    long.db.changes.hook('reading').unsubscribe(counted);
    return count;
  }

  test('is never read as a whole: not for its latest acts, not for a filter that hardly anything passes', async () => {
    const [objective] = await long.db.objectives.toArray();
    expect(await reads(() => actFeed(long.db, {}, 1))).toBeLessThan(10 * ACTS_IN_STEP);
    expect(await reads(() => actFeed(long.db, { origin: 'sync' }, 1))).toBeLessThan(CHANGES_IN_STEP + 300);
    expect(await reads(() => historyOf(long.db, 'objective', objective?.id ?? '', 20))).toBeLessThan(50);
  });

  test('is searched further back step by step, and says how far it looked', async () => {
    const found = async (steps: number) => {
      const { acts, lookedBackTo } = await actFeed(long.db, { origin: 'rule' }, steps);
      return { acts: acts.map(({ actId }) => actId), lookedBackTo };
    };
    const first = await found(1);
    expect(first.acts).toEqual(['act-4000', 'act-3000']);
    expect(first.lookedBackTo).toBeLessThanOrEqual(long.now + 3000 * 60_000);
    expect((await found(2)).lookedBackTo).toBeLessThan(first.lookedBackTo ?? 0);
    expect(await found(3)).toEqual({
      acts: ['act-4000', 'act-3000', 'act-2000', 'act-1000', 'act-0'],
      lookedBackTo: null,
    });
  });

  test('is shown without gap and without doublet, however it is cut into steps', async () => {
    for (const steps of [1, 2]) {
      const ids = (await actFeed(long.db, {}, steps)).acts.map(({ actId }) => actId);
      expect(ids.length).toBeGreaterThanOrEqual(steps * ACTS_IN_STEP);
      expect(ids).toEqual(ids.map((_, i) => `act-${MANY - 1 - i}`));
    }
  });
});

test('of a large act the beginning is told, and the rest is counted', async () => {
  const drafts = Array.from({ length: 300 }, (_, i) => ({
    place: `line ${i}`,
    id: null,
    fields: { title: `Objective ${i}` },
    keyResults: [],
  }));
  await workspace.run('importObjectives', { drafts, cycleId: goal.cycleId, reason: 'plan.csv' });
  const [act] = (await actFeed(workspace.db, {}, 1)).acts;
  expect(act).toMatchObject({ verb: 'importObjectives', more: 280 });
  expect(act?.changes.map(({ set }) => set.title).slice(0, 2)).toEqual(['Objective 0', 'Objective 1']);
});
