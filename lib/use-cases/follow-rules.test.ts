import { beforeEach, expect, test } from 'vitest';
import { aReading, aTicketId, refusalOf, Workspace } from '../../tests/helpers/workspace';
import type { KeyResultId, LinkRuleId } from '../domain/ids';
import { linkIdOf } from '../domain/link-id';
import type { LinkRule } from '../domain/link-rule';
import { rowKey } from '../store/schema';
import { followRules } from './follow-rules';
import { previewRule } from './preview-rule';

let work: Workspace;
let goal: KeyResultId;
let other: KeyResultId;

beforeEach(async () => {
  work = await Workspace.open();
  const made = await work.withGoal();
  goal = made.keyResultId;
  other = await work.keyResult(made.objectiveId, 'Safer');
});

const ports = () => work.ports({ hasAccess: async () => false });
const drafted = (fields: Partial<LinkRule> = {}) => ({
  keyResultId: goal,
  tracker: 'redmine' as const,
  baseUrl: 'https://redmine.example',
  project: null,
  match: 'label' as const,
  value: 'checkout',
  ...fields,
});
const follow = async (id?: LinkRuleId) => {
  work.now += 1000;
  await followRules(ports(), work.now, id && { id });
};
async function rule(fields: Partial<LinkRule> = {}): Promise<LinkRuleId> {
  const { id: _, ...draft } = drafted(fields) as LinkRule;
  const { value } = await work.run('saveLinkRule', draft);
  await follow();
  return value.id;
}
const link = (key: string, to = goal) => work.db.links.get(rowKey(linkIdOf(aTicketId(key), to)));
const isLinked = async (key: string, to = goal) => (await link(key, to))?.deletedAt === null;
const unlink = (key: string, to = goal) => work.run('unlinkTicket', { ticketId: aTicketId(key), keyResultId: to });
const settle = (key: string, as: 'mine' | 'forgotten') =>
  work.run('settleLink', { ticketId: aTicketId(key), keyResultId: goal, as });

test('what fits is linked, marked with its rule, in an act by a rule, and counts', async () => {
  await work.observe(aReading('1', { labels: ['Checkout'] }), aReading('2', { labels: ['other'] }), aReading('3'));
  const id = await rule();
  expect(await link('1')).toMatchObject({ deletedAt: null, origin: 'rule', ruleId: id, share: null });
  expect([await isLinked('2'), await isLinked('3')]).toEqual([false, false]);
  const acts = await work.db.changes
    .where('[kind+recordId]')
    .equals(['link', linkIdOf(aTicketId('1'), goal)])
    .toArray();
  expect(acts).toMatchObject([{ origin: 'rule', verb: 'obeyRule' }]);
  expect((await work.db.rollUps.get(rowKey(goal)))?.work).toMatchObject({ linked: 1 });
});

test('a ticket seen later is linked at the next look, and one that no longer fits goes', async () => {
  const id = await rule();
  await work.observe(aReading('4', { labels: ['checkout'] }));
  await follow();
  expect(await isLinked('4')).toBe(true);
  await work.observe(aReading('4', { labels: ['else'] }));
  await follow();
  expect(await link('4')).toMatchObject({ origin: 'rule', ruleId: null });
  expect(await isLinked('4')).toBe(false);
  await work.observe(aReading('4', { labels: ['checkout'] }));
  await follow();
  expect(await link('4')).toMatchObject({ deletedAt: null, ruleId: id });
});

test('a look that changes nothing leaves no trace in the journal', async () => {
  await work.observe(aReading('1', { labels: ['checkout'] }));
  await rule();
  const before = [await work.db.changes.count(), await work.db.operations.count()];
  await follow();
  expect([await work.db.changes.count(), await work.db.operations.count()]).toEqual(before);
});

test('what a person unlinked stays unlinked until they say otherwise', async () => {
  await work.observe(aReading('1', { labels: ['checkout'] }));
  const id = await rule();
  await unlink('1');
  await follow(id);
  expect(await isLinked('1')).toBe(false);
  await settle('1', 'forgotten');
  await follow(id);
  expect(await isLinked('1')).toBe(true);
});

test('an undone act of a rule is not done again by it', async () => {
  await work.observe(aReading('1', { labels: ['checkout'] }));
  const id = await rule();
  const [made] = await work.db.changes
    .where('[kind+recordId]')
    .equals(['link', linkIdOf(aTicketId('1'), goal)])
    .toArray();
  await work.run('undoAct', { actId: made?.actId ?? '' });
  await follow(id);
  expect(await isLinked('1')).toBe(false);
});

test('what a rule took away and a person brought back stays', async () => {
  await work.observe(aReading('1', { labels: ['checkout'] }));
  const id = await rule();
  await work.observe(aReading('1', { labels: [] }));
  await follow(id);
  expect(await isLinked('1')).toBe(false);
  const [taken] = (await work.db.changes.orderBy('clock').reverse().toArray()).filter(({ kind }) => kind === 'link');
  await work.run('undoAct', { actId: taken?.actId ?? '' });
  await follow(id);
  expect(await link('1')).toMatchObject({ deletedAt: null, origin: 'hand' });
});

test('an exception that is undone is none any more', async () => {
  await work.observe(aReading('1', { labels: ['checkout'] }));
  const id = await rule();
  const { actId } = await unlink('1');
  await work.run('undoAct', { actId });
  await follow(id);
  expect(await link('1')).toMatchObject({ deletedAt: null, origin: 'rule', ruleId: id });
  await work.observe(aReading('1', { labels: [] }));
  await follow(id);
  expect(await isLinked('1')).toBe(false);
});

test('what a person linked or confirmed stays, whether it fits or not', async () => {
  await work.observe(aReading('1', { labels: ['checkout'] }), aReading('2', { labels: ['checkout'] }));
  await work.run('linkTicket', { ticketId: aTicketId('1'), keyResultId: goal });
  const id = await rule();
  await settle('2', 'mine');
  await work.observe(aReading('1', { labels: [] }), aReading('2', { labels: [] }));
  await follow(id);
  expect([await isLinked('1'), await isLinked('2')]).toEqual([true, true]);
  expect(await refusalOf(settle('2', 'forgotten'))).toBe('link.missing');
});

test('a rule that ends leaves its links, or takes them along; an undo brings all back', async () => {
  await work.observe(aReading('1', { labels: ['checkout'] }));
  const first = await rule();
  const { actId } = await work.run('deleteLinkRule', { id: first, keepLinks: false });
  expect(await isLinked('1')).toBe(false);
  await work.run('undoAct', { actId });
  expect(await link('1')).toMatchObject({ deletedAt: null, ruleId: first });
  await work.run('deleteLinkRule', { id: first, keepLinks: true });
  expect(await link('1')).toMatchObject({ deletedAt: null, origin: 'hand' });
});

test('a rule whose making is undone takes what it linked along, and another one may link it', async () => {
  await work.observe(aReading('1', { labels: ['checkout'] }));
  const { id: _, ...draft } = drafted() as LinkRule;
  const { actId } = await work.run('saveLinkRule', draft);
  await follow();
  expect(await refusalOf(work.run('undoAct', { actId }))).toBe('undo.conflict');
  await work.run('undoAct', { actId, despite: true });
  expect(await isLinked('1')).toBe(false);
  await rule({ match: 'title', value: 'ticket*1' });
  expect(await isLinked('1')).toBe(true);
});

test('a changed rule lets go of what fits no more', async () => {
  await work.observe(aReading('1', { labels: ['checkout'] }), aReading('2', { labels: ['prices'] }));
  const id = await rule();
  await work.run('saveLinkRule', { id, value: 'prices' });
  await follow();
  expect([await isLinked('1'), await isLinked('2')]).toEqual([false, true]);
});

test('a ticket that rules of two key results claim counts in equal parts for both', async () => {
  await work.observe(aReading('1', { labels: ['checkout'] }));
  await rule();
  await rule({ keyResultId: other, match: 'title', value: 'Ticket' });
  expect((await work.db.rollUps.get(rowKey(goal)))?.work).toMatchObject({ plannedSize: 0.5 });
  expect((await work.db.rollUps.get(rowKey(other)))?.work).toMatchObject({ plannedSize: 0.5 });
});

test('everything below an epic follows as it is seen', async () => {
  await rule({ match: 'parent', value: '10' });
  await work.observe(aReading('10'), aReading('11', { parent: '10' }), aReading('12', { parent: '11' }));
  await follow();
  expect([await isLinked('10'), await isLinked('11'), await isLinked('12')]).toEqual([false, true, true]);
});

test('a rule of a closed or deleted goal rests', async () => {
  const { objectiveId } = (await work.db.keyResults.get(rowKey(goal))) ?? {};
  await rule();
  await work.db.objectives.update(rowKey(objectiveId ?? ''), { state: 'closed' });
  await work.observe(aReading('1', { labels: ['checkout'] }));
  await follow();
  expect(await isLinked('1')).toBe(false);
});

test('a preview tells what would be, and changes nothing', async () => {
  await work.observe(aReading('1', { labels: ['checkout'] }), aReading('2', { labels: ['checkout'] }));
  await work.observe(aReading('3', { labels: ['checkout'] }));
  await work.run('linkTicket', { ticketId: aTicketId('2'), keyResultId: goal });
  await work.run('linkTicket', { ticketId: aTicketId('1'), keyResultId: other });
  await work.run('linkTicket', { ticketId: aTicketId('3'), keyResultId: goal });
  await unlink('3');
  const before = await work.db.changes.count();
  const { rows, source } = await previewRule(ports(), { ...drafted(), id: null });
  expect(rows).toMatchObject([
    { name: '#1', title: 'Ticket 1', verdict: 'link', others: ['Safer'] },
    { name: '#2', verdict: 'linked', others: [] },
    { name: '#3', verdict: 'excepted' },
  ]);
  expect(source).toBe('no-way');
  expect(await work.db.changes.count()).toBe(before);
  expect(await work.db.ruleLooks.count()).toBe(0);
});

test('five hundred tickets are the most of one rule', async () => {
  await work.observe(...Array.from({ length: 510 }, (_, i) => aReading(`${i}`, { labels: ['checkout'] })));
  const id = await rule();
  expect((await work.db.rollUps.get(rowKey(goal)))?.work).toMatchObject({ linked: 500 });
  expect(await work.db.ruleLooks.get(id)).toMatchObject({ isFull: true });
});
