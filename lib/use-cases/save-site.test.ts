import { beforeEach, expect, test } from 'vitest';
import { aReading, aTicketId, refusalOf, Workspace } from '../../tests/helpers/workspace';
import { sites } from '../store/queries/sites';
import { rowKey } from '../store/schema';

const SITE = 'https://redmine.example';
const OTHER = 'https://redmine.example/other';
const DESCRIBED = { tickets: ['/t/{key}'], page: { title: ['h2'] }, rows: [] };

let workspace: Workspace;
beforeEach(async () => {
  workspace = await Workspace.open();
  await workspace.withGoal();
});

const stateOf = async (key: string) => {
  const ticket = await workspace.db.tickets.get(rowKey(aTicketId(key)));
  return [ticket?.state, ticket?.rawState];
};
const said = async () => (await sites(workspace.db, [{ baseUrl: SITE }])).get(SITE);

test('a status counts as its site says, whatever the tracker made of it, in any case of its letters', async () => {
  await workspace.run('saveSite', { id: SITE, statusWords: { qa: 'in_progress' } });
  await workspace.observe(aReading('1', { rawState: 'QA' }), aReading('2', { rawState: 'toString' }));
  expect([await stateOf('1'), await stateOf('2')]).toEqual([
    ['in_progress', 'QA'],
    ['open', 'toString'],
  ]);
});

test('the table holds for what was seen before, as of then, and for no other site', async () => {
  const elsewhere = { ...aReading('1').ref, baseUrl: OTHER };
  await workspace.observe(
    aReading('1', { rawState: 'QA' }),
    aReading('2'),
    aReading('1', { ref: elsewhere, rawState: 'QA' }),
  );
  const before = await workspace.db.tickets.get(rowKey(aTicketId('1')));
  await workspace.run('saveSite', { id: SITE, statusWords: { qa: 'done' } });
  const after = await workspace.db.tickets.get(rowKey(aTicketId('1')));
  expect(after).toEqual({ ...before, state: 'done', toldState: 'open', closedAt: before?.seenAt });
  expect(await stateOf('2')).toEqual(['open', 'New']);
  expect((await workspace.db.tickets.toArray()).find(({ ref }) => ref.baseUrl === OTHER)?.state).toBe('open');
});

test('key results move with it, and the change has its history and its undo', async () => {
  const { keyResultId } = await workspace.withGoal();
  await workspace.observe(aReading('1', { rawState: 'QA' }));
  await workspace.run('linkTicket', { ticketId: aTicketId('1'), keyResultId });
  const { actId } = await workspace.run('saveSite', { id: SITE, statusWords: { qa: 'done' } });
  expect((await workspace.db.rollUps.get(rowKey(keyResultId)))?.work?.done).toBe(1);
  const undone = await workspace.run('undoAct', { actId });
  expect(await said()).toBeUndefined();
  expect(await stateOf('1')).toEqual(['open', 'QA']);
  expect((await workspace.db.rollUps.get(rowKey(keyResultId)))?.work?.done).toBe(0);
  await workspace.run('undoAct', { actId: undone.actId });
  expect(await stateOf('1')).toEqual(['done', 'QA']);
});

test.each([['open'], ['unknown']] as const)(
  'whatever tables come and go, without one a ticket is %s as its tracker told it',
  async (state) => {
    await workspace.observe(aReading('1', { rawState: 'QA', state }));
    const before = await workspace.db.tickets.get(rowKey(aTicketId('1')));
    for (const statusWords of [{ qa: 'done' }, { qa: 'in_progress', new: 'done' }, { other: 'done' }] as const)
      await workspace.run('saveSite', { id: SITE, statusWords });
    expect(await workspace.db.tickets.get(rowKey(aTicketId('1')))).toEqual({ ...before, toldState: null });
  },
);

test('a description stays beside the table, and each is taken back alone', async () => {
  await workspace.run('saveSite', { id: SITE, custom: DESCRIBED });
  const { actId } = await workspace.run('saveSite', { id: SITE, statusWords: { qa: 'done' } });
  expect(await said()).toMatchObject({ custom: DESCRIBED, statusWords: { qa: 'done' } });
  await workspace.run('undoAct', { actId });
  expect(await said()).toMatchObject({ custom: DESCRIBED, statusWords: null });
});

test('what makes no sense is refused, and nothing is kept', async () => {
  for (const custom of [
    { ...DESCRIBED, tickets: [] },
    { ...DESCRIBED, page: { title: ['*'] } },
  ])
    expect(await refusalOf(workspace.run('saveSite', { id: SITE, custom }))).toBe('input.invalid');
  for (const id of ['ftp://x.example', 'https://x.example/?a', 'https://x.example/'])
    expect(await refusalOf(workspace.run('saveSite', { id, custom: DESCRIBED }))).toBe('input.invalid');
  expect(await workspace.db.sites.count()).toBe(0);
});
