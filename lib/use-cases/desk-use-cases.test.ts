import { beforeEach, describe, expect, test } from 'vitest';
import { aReading, aTicketId, refusalOf, Workspace } from '../../tests/helpers/workspace';
import type { Closing } from '../domain/grade';
import type { CycleId } from '../domain/ids';
import { owed } from '../store/queries/owed';
import { rulesOf } from '../store/queries/rules';
import { rowKey } from '../store/schema';
import { obeyRule } from './obey-rule';
import { carryOut } from './reply';

let workspace: Workspace;
let goal: Awaited<ReturnType<Workspace['withGoal']>>;
let next: CycleId;

beforeEach(async () => {
  workspace = await Workspace.open();
  goal = await workspace.withGoal();
  const dates = { startsOn: '2027-01-01', endsOn: '2027-03-31' };
  next = (await workspace.run('saveCycle', { name: 'Q1', state: 'planning', ...dates })).value.id;
});

const reached = (value: number) => workspace.run('checkIn', { keyResultId: goal.keyResultId, value, confidence: 5 });
const close = (closing: Partial<Closing> = {}) =>
  workspace.run('closeObjective', {
    ...{ id: goal.objectiveId, retrospective: 'We began late.' },
    ...{ score: 0.6, reason: '', cause: 'started_late', isDropped: false, ...closing },
  });
const carry = (withTickets = true, cycleId = next) =>
  workspace.run('carryOver', { objectiveId: goal.objectiveId, cycleId, withTickets });
const objective = () => workspace.db.objectives.get(rowKey(goal.objectiveId));
const kinds = async () => (await owed(workspace.db, goal.personId, workspace.now)).map(({ kind }) => kind);

describe('closing an objective', () => {
  test('keeps score, outcome, cause and what was learnt, and ends its review; undo opens it again', async () => {
    await reached(1400);
    workspace.now = Date.UTC(2027, 0, 2);
    expect(await kinds()).toEqual(['review']);
    const before = await objective();
    const { actId } = await close();
    expect(await objective()).toMatchObject({
      ...{ state: 'closed', score: 0.6, outcome: 'partial', cause: 'started_late', retrospective: 'We began late.' },
    });
    expect(await kinds()).toEqual([]);
    await workspace.run('undoAct', { actId });
    expect(await objective()).toMatchObject({ state: 'active', score: before?.score, outcome: before?.outcome });
    expect(await kinds()).toEqual(['review']);
  });

  test('with another score than suggested needs a reason, which history keeps', async () => {
    await reached(1400);
    expect(await refusalOf(close({ score: 0.8 }))).toBe('objective.score-reason-missing');
    const { actId } = await close({ score: 0.8, reason: 'The last week is not in the number yet' });
    const [change] = await workspace.db.changes.where({ actId }).toArray();
    expect(change?.reason).toBe('The last week is not in the number yet');
  });

  test('below what was expected needs a cause, unless it was dropped', async () => {
    await reached(1400);
    expect(await refusalOf(close({ cause: null }))).toBe('objective.cause-missing');
    await close({ cause: null, isDropped: true });
    expect(await objective()).toMatchObject({ outcome: 'dropped', cause: null });
  });

  test('that was reached keeps no cause, whatever was chosen before', async () => {
    await reached(1000);
    await close({ score: 1, cause: 'no_time' });
    expect(await objective()).toMatchObject({ outcome: 'achieved', cause: null });
  });

  test('never measured has no suggestion, so every score needs a reason', async () => {
    expect(await refusalOf(close({ score: 0 }))).toBe('objective.score-reason-missing');
  });

  test.each([-0.1, 1.1, Number.NaN])('with a score of %d is refused, and nothing is written', async (score) => {
    expect(await refusalOf(close({ score, reason: 'x' }))).toBe('input.invalid');
    expect(await objective()).toMatchObject({ state: 'active' });
  });

  test('opened again, it has no grade', async () => {
    await reached(1400);
    await close();
    await workspace.run('saveObjective', { id: goal.objectiveId, state: 'active' });
    expect(await objective()).toMatchObject({ state: 'active', score: null, outcome: null, cause: null });
  });
});

describe('carrying over', () => {
  /** Two tickets, the first of them done. */
  async function work() {
    await workspace.observe(aReading('1'), aReading('2'));
    for (const key of ['1', '2'])
      await workspace.run('linkTicket', { ticketId: aTicketId(key), keyResultId: goal.keyResultId });
    await workspace.observe(aReading('1', { state: 'done' }));
    await reached(1400);
    await close();
  }
  const linksOf = async (id: string) =>
    (await workspace.db.links.toArray())
      .filter((link) => link.deletedAt === null && link.keyResultId === id)
      .map(({ ticketId }) => ticketId);
  const heirOf = async (id: string) =>
    (await workspace.db.keyResults.toArray()).find(({ objectiveId, deletedAt }) => objectiveId === id && !deletedAt);

  test('makes a draft that starts where the old one ended and names it; starting it is then owed', async () => {
    await work();
    const { id } = (await carry()).value;
    expect(await workspace.db.objectives.get(rowKey(id))).toMatchObject({
      ...{ state: 'draft', cycleId: next, carriedFrom: goal.objectiveId, title: 'Checkout people trust' },
      ...{ score: null, outcome: null, cause: null, retrospective: '' },
    });
    expect((await heirOf(id))?.measure).toMatchObject({ baseline: 1400, target: 1000 });
    expect(await kinds()).toEqual(['activate']);
    await workspace.run('saveObjective', { id, state: 'active' });
    expect(await kinds()).toEqual([]);
  });

  test('moves open tickets along, whole; finished ones stay', async () => {
    await work();
    const heir = await heirOf((await carry()).value.id);
    expect(await linksOf(heir?.id ?? '')).toEqual([aTicketId('2')]);
    expect(await linksOf(goal.keyResultId)).toEqual([aTicketId('1')]);
    expect(await workspace.db.rollUps.get(rowKey(heir?.id ?? ''))).toMatchObject({
      work: { linked: 1, plannedSize: 1 },
    });
  });

  test('takes rules along, with what they linked and what a person took away; they end where they were', async () => {
    await workspace.observe(...['1', '2', '3'].map((key) => aReading(key, { labels: ['checkout'] })));
    const { tracker, baseUrl } = aReading('1').ref;
    const { keyResultId } = goal;
    const wanted = { tracker, baseUrl, project: null, match: 'label', value: 'checkout' } as const;
    const { id } = (await workspace.run('saveLinkRule', { keyResultId, ...wanted })).value;
    const among = ['1', '2', '3'].map(aTicketId);
    const obey = { name: 'obeyRule', opId: 'o', input: { id, found: among, isComplete: false, among } } as const;
    await carryOut(workspace.db, obeyRule, obey, workspace.now);
    await workspace.run('unlinkTicket', { ticketId: aTicketId('3'), keyResultId });
    await reached(1400);
    await close();
    const { value, actId } = await carry();
    const heir = (await heirOf(value.id))?.id ?? ('' as typeof keyResultId);
    const told = await rulesOf(workspace.db, heir);
    expect(told.rules).toMatchObject([{ rule: wanted, linked: 2 }]);
    expect(told.exceptions.map(({ ticketId }) => ticketId)).toEqual([aTicketId('3')]);
    expect((await rulesOf(workspace.db, keyResultId)).rules).toEqual([]);
    await workspace.run('undoAct', { actId });
    expect((await rulesOf(workspace.db, keyResultId)).rules).toMatchObject([{ linked: 2 }]);
    expect((await rulesOf(workspace.db, heir)).rules).toEqual([]);
  });

  test('leaves every ticket where it is when told to', async () => {
    await work();
    await carry(false);
    expect(await linksOf(goal.keyResultId)).toEqual([aTicketId('1'), aTicketId('2')]);
  });

  test('is one act: one undo takes the draft back and puts the tickets where they were', async () => {
    await work();
    const { value, actId } = await carry();
    await workspace.run('undoAct', { actId });
    expect((await workspace.db.objectives.get(rowKey(value.id)))?.deletedAt).not.toBeNull();
    expect(await heirOf(value.id)).toBeUndefined();
    expect(await linksOf(goal.keyResultId)).toEqual([aTicketId('1'), aTicketId('2')]);
  });

  test('happens once: a second time would make two drafts of one leftover, until the first is deleted', async () => {
    await work();
    const { value } = await carry();
    expect(await refusalOf(carry())).toBe('carry-over.done');
    await workspace.run('deleteRecord', { kind: 'objective', id: value.id });
    await carry();
    expect(await workspace.db.objectives.filter(({ deletedAt }) => deletedAt === null).count()).toBe(2);
  });

  test('is refused where nothing is left, into its own cycle, and into a closed one', async () => {
    await reached(1000);
    await close({ score: 1 });
    expect(await refusalOf(carry())).toBe('carry-over.nothing');
    expect(await refusalOf(carry(true, goal.cycleId))).toBe('carry-over.cycle');
    await workspace.run('saveCycle', { id: next, state: 'closed' });
    expect(await refusalOf(carry())).toBe('carry-over.cycle');
  });
});
