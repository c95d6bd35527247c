import { beforeEach, expect, test } from 'vitest';
import { aReading, aTicketId, refusalOf, Workspace } from '../../tests/helpers/workspace';
import type { KeyResultId, TicketId } from '../domain/ids';
import { linkIdOf } from '../domain/link-id';
import type { TicketReading } from '../domain/ticket';
import { ticketIdOf } from '../domain/ticket-id';
import { formerNames } from '../store/queries/former-names';
import { movePlan } from '../store/queries/move-plan';
import { viewTickets } from '../store/queries/ticket-views';
import { rowKey } from '../store/schema';

const FROM = { tracker: 'redmine', baseUrl: 'https://redmine.example' } as const;
const TO = { tracker: 'redmine', baseUrl: 'https://Work.example/pm' } as const;
const there = (key: string, told: Partial<TicketReading> = {}) =>
  aReading(key, { ref: { ...TO, project: null, key }, url: `${TO.baseUrl}/issues/${key}`, ...told });
const idThere = (key: string) => ticketIdOf(there(key).ref);

let workspace: Workspace;
let keyResultId: KeyResultId;
beforeEach(async () => {
  workspace = await Workspace.open();
  ({ keyResultId } = await workspace.withGoal());
});

const move = () => workspace.run('moveTracker', { from: FROM, to: TO });
const ticketAt = (id: TicketId) => workspace.db.tickets.get(rowKey(id));
const linked = async (id: TicketId) =>
  (await viewTickets(workspace.db, [id], workspace.now))[0]?.links.map(({ goal }) => goal.keyResult.id);
const eventsOf = async (id: TicketId) =>
  (await workspace.db.ticketEvents.toArray()).filter(({ ticketId }) => ticketId === id).map(({ to }) => to);
const work = async () => (await workspace.db.rollUps.get(rowKey(keyResultId)))?.work;

/** Everything that may differ between two moments, but for what a second later is later. */
const everything = async () => {
  const { tickets, ticketEvents, people, links, linkRules, kudos } = workspace.db;
  const alive = async (table: { toArray(): PromiseLike<readonly object[]> }) =>
    (await table.toArray())
      .filter((row) => (row as { deletedAt?: number | null }).deletedAt == null)
      .map((row) => ({ ...row, stamps: null, aliases: null, ruleId: null }));
  return Promise.all([tickets, ticketEvents, people, links, linkRules, kudos].map(alive));
};

test('a ticket comes along with its links, its history, its numbers; its page over there is known', async () => {
  await workspace.observe(aReading('1', { estimate: { value: 3, unit: 'points' } }), aReading('2'));
  await workspace.run('linkTicket', { ticketId: aTicketId('1'), keyResultId, share: 0.5 });
  await workspace.observe(aReading('1', { state: 'done' }));
  const before = await work();
  await move();
  expect(await linked(idThere('1'))).toEqual([keyResultId]);
  expect(await ticketAt(aTicketId('1'))).toBeUndefined();
  expect(await ticketAt(idThere('1'))).toMatchObject({
    ref: there('1').ref,
    url: there('1').url,
    aliases: [aTicketId('1')],
    estimate: { value: 3 },
  });
  expect([await eventsOf(idThere('1')), await eventsOf(aTicketId('1'))]).toEqual([['open', 'done'], []]);
  expect((await workspace.db.links.get(rowKey(linkIdOf(idThere('1'), keyResultId))))?.share).toBe(0.5);
  expect(await work()).toEqual(before);
  await workspace.observe(there('1', { state: 'in_progress' }));
  expect((await work())?.done).toBe(0);
});

test('whoever comes to the old address meets the same ticket, and what is shown there changes nothing', async () => {
  await workspace.observe(aReading('1'));
  await workspace.run('linkTicket', { ticketId: aTicketId('1'), keyResultId });
  await move();
  const before = await ticketAt(idThere('1'));
  const { ticketIds } = await workspace.observe(
    aReading('1', { state: 'done' }),
    aReading('3'),
    aReading('1', { title: null, source: 'row' }),
  );
  const views = await viewTickets(workspace.db, ticketIds, workspace.now);
  expect(views.map(({ ticketId }) => ticketId)).toEqual([idThere('1'), aTicketId('3'), idThere('1')]);
  expect(await ticketAt(idThere('1'))).toEqual(before);
  expect([...(await formerNames(workspace.db, [aTicketId('1'), aTicketId('9')])).keys()]).toEqual([aTicketId('1')]);
});

test('a name that another ticket has by now is that one’s', async () => {
  await workspace.observe(aReading('1'));
  await workspace.run('linkTicket', { ticketId: aTicketId('1'), keyResultId });
  await move();
  await workspace.observe(aReading('1', { title: 'Something else' }));
  expect(await linked(aTicketId('1'))).toEqual([]);
  expect(await formerNames(workspace.db, [aTicketId('1')])).toEqual(new Map());
});

test('names of people, rules, tables, thanks come along; one undo puts all back, one more moves it again', async () => {
  const handles = [
    { trackerHost: 'redmine.example', login: 'ana' },
    { trackerHost: 'github.com', login: 'ana' },
  ];
  const { value: me } = await workspace.run('savePerson', { name: 'Bea', handles });
  await workspace.run('saveSite', { id: FROM.baseUrl, statusWords: { qa: 'in_progress' } });
  await workspace.observe(aReading('1', { rawState: 'QA' }), aReading('2'));
  for (const key of ['1', '2']) await workspace.run('linkTicket', { ticketId: aTicketId(key), keyResultId });
  await workspace.run('unlinkTicket', { ticketId: aTicketId('2'), keyResultId });
  const rule = { ...FROM, keyResultId, project: null, match: 'label', value: 'a' } as const;
  const { value: saved } = await workspace.run('saveLinkRule', rule);
  await workspace.run('thank', { toId: me.id, keyResultId, text: 'Well done', ticketIds: [aTicketId('1')] });
  const before = await everything();
  const preview = await movePlan(workspace.db, FROM);
  expect([preview.tickets.length, preview.links.length, preview.people.length, preview.rules.length]).toEqual([
    2, 1, 1, 1,
  ]);
  expect(preview.site?.statusWords).toEqual({ qa: 'in_progress' });

  const { actId } = await move();
  const after = await everything();
  expect((await workspace.db.people.get(rowKey(me.id)))?.handles).toEqual([
    { trackerHost: 'work.example', login: 'ana' },
    { trackerHost: 'github.com', login: 'ana' },
  ]);
  expect(await workspace.db.linkRules.get(rowKey(saved.id))).toMatchObject({ ...TO, value: 'a' });
  expect((await workspace.db.sites.get(rowKey(TO.baseUrl)))?.statusWords).toEqual({ qa: 'in_progress' });
  expect((await workspace.db.kudos.toArray())[0]?.tickets).toMatchObject([{ id: idThere('1') }]);
  expect(await ticketAt(idThere('1'))).toMatchObject({ state: 'in_progress', toldState: 'open' });
  // What a person took away is taken away over there, too: no rule links it again.
  expect((await workspace.db.links.get(rowKey(linkIdOf(idThere('2'), keyResultId))))?.deletedAt).not.toBeNull();

  const undo = await workspace.run('undoAct', { actId });
  expect(await everything()).toEqual(before);
  expect(await linked(aTicketId('1'))).toEqual([keyResultId]);
  await workspace.run('undoAct', { actId: undo.actId });
  expect(await everything()).toEqual(after);
});

test('what is known of both becomes one: nothing is linked twice, the later look holds; an undo parts what was linked', async () => {
  const other = await workspace.keyResult((await workspace.db.objectives.toArray())[0]?.id as never, 'Fewer calls');
  await workspace.observe(aReading('1'));
  await workspace.run('linkTicket', { ticketId: aTicketId('1'), keyResultId });
  await workspace.observe(there('1', { state: 'done', title: 'Newer' }));
  for (const id of [keyResultId, other]) await workspace.run('linkTicket', { ticketId: idThere('1'), keyResultId: id });
  const { actId } = await move();
  expect((await linked(idThere('1')))?.toSorted()).toEqual([keyResultId, other].toSorted());
  expect(await ticketAt(idThere('1'))).toMatchObject({ title: 'Newer', state: 'done', ref: there('1').ref });
  await workspace.run('undoAct', { actId });
  expect(await linked(aTicketId('1'))).toEqual([keyResultId]);
  expect((await linked(idThere('1')))?.toSorted()).toEqual([keyResultId, other].toSorted());
  expect([await ticketAt(aTicketId('1')), await ticketAt(idThere('1'))]).toMatchObject([
    { ref: aReading('1').ref },
    { ref: there('1').ref },
  ]);
});

test('it is the same tracker or one that keeps its keys, elsewhere; anything else is refused', async () => {
  const run = (from: object, to: object) =>
    workspace.run('moveTracker', { from: { ...FROM, ...from }, to: { ...FROM, ...to } });
  expect(await refusalOf(run({}, {}))).toBe('move.cannot-follow');
  expect(await refusalOf(run({}, { ...TO, tracker: 'trac' }))).toBe('move.cannot-follow');
  const key = 'SHOP-1';
  const server = { tracker: 'jira-dc', baseUrl: 'https://jira.example' } as const;
  const cloud = { tracker: 'jira-cloud', baseUrl: 'https://shop.atlassian.net' } as const;
  await workspace.observe(
    aReading(key, { ref: { ...server, project: null, key }, url: `${server.baseUrl}/browse/${key}` }),
  );
  await run(server, cloud);
  expect(await ticketAt(ticketIdOf({ ...cloud, project: null, key }))).toMatchObject({
    ref: { ...cloud, key },
    url: `${cloud.baseUrl}/browse/${key}`,
  });
});
