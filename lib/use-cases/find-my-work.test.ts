import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ApiServer, startApi } from '../../tests/contract/api-server';
import { world } from '../../tests/helpers/fake-browser';
import { manyIssues } from '../../tests/helpers/many-issues';
import { Workspace } from '../../tests/helpers/workspace';
import { ASIDE, looseTickets } from '../store/queries/loose-tickets';
import { rowKey } from '../store/schema';
import type { ApiReply, ApiRequest } from '../trackers/api-example';
import { findMyWork } from './find-my-work';
import { refreshTickets } from './refresh-tickets';

const HOUR = 3_600_000;
let close: (key: string) => void;
/** What the tracker says is mine. */
let mine: readonly string[];
let refusal: ApiReply | null;
let work: Workspace;
let server: ApiServer;

beforeEach(async () => {
  world.reset();
  const { example, ...tracker } = manyIssues(3);
  close = tracker.close;
  mine = ['1', '2'];
  refusal = null;
  work = await Workspace.open();
  const answer = (request: ApiRequest) =>
    request.query.has('assigned_to_id')
      ? (refusal ?? { body: { issues: mine.map((id) => ({ id: Number(id) })), total_count: mine.length } })
      : example.answer(request, 'token');
  server = await startApi({ ...example, answer }, 'token');
  await work.db.connections.put({ baseUrl: server.root, tracker: 'redmine', turnedOnAt: work.now, trouble: null });
  await work.db.accesses.put({ baseUrl: server.root, token: example.token, account: 'ana', scope: null, checkedAt: 0 });
});
afterEach(() => server.stop());

const ports = () => work.ports();
const round = async (now: number) => {
  server.state.requests.length = 0;
  await findMyWork(ports(), now);
  const questions = server.state.requests.filter(({ query }) => query.has('assigned_to_id'));
  await refreshTickets(ports(), now);
  return questions.map(({ query }) => Object.fromEntries(query));
};
const stateOf = async (key: string) =>
  (await work.db.tickets.get(rowKey(`redmine|${server.root.toLowerCase()}||${key}`)))?.state;

test('open tickets of mine become known without a visit, and are asked for four times a day', async () => {
  const now = Date.now();
  expect(await round(now)).toMatchObject([{ assigned_to_id: 'me', status_id: 'o' }]);
  expect([await stateOf('1'), await stateOf('2'), await stateOf('3')]).toEqual(['open', 'open', undefined]);
  expect(await round(now + HOUR)).toEqual([]);
  expect(await round(now + 7 * HOUR)).toHaveLength(1);
});

test('what a tracker says is mine is offered, under whatever name I go there', async () => {
  const cycle = { name: 'Now', startsOn: '2026-10-01', endsOn: '2026-12-31' };
  const { value } = await work.run('startWorkspace', { myName: 'Ana', cycle, objectiveTitle: 'Be fast' });
  const now = Date.now();
  expect(await looseTickets(work.db, value.personId, now)).toBeNull();
  await round(now);
  const offered = async () =>
    (await looseTickets(work.db, value.personId, Date.now()))?.offered.map(({ ref }) => ref.key).toSorted();
  expect(await offered()).toEqual(['1', '2']);
  mine = ['2'];
  await round(now + 7 * HOUR);
  expect(await offered()).toEqual(['2']);
});

test('what is mine no longer is looked at once more, and then left alone', async () => {
  const now = Date.now();
  await round(now);
  mine = ['2'];
  close('1');
  await round(now + 7 * HOUR);
  expect(await stateOf('1')).toBe('done');
  expect(await work.db.watches.count()).toBe(0);
});

test('a tracker that refuses the question is as well as it was, and is asked again in an hour', async () => {
  const now = Date.now();
  refusal = { status: 403, body: {} };
  expect(await round(now)).toHaveLength(1);
  expect((await work.db.connections.get(server.root))?.refresh?.trouble ?? null).toBeNull();
  expect(await round(now + HOUR / 2)).toEqual([]);
  refusal = null;
  await round(now + 2 * HOUR);
  expect(await stateOf('1')).toBe('open');
});

test('after the last request that a tracker allows, it is left in peace until it allows more', async () => {
  const now = Date.now();
  const reset = Math.ceil(now / 1000) + 600;
  refusal = {
    headers: { 'ratelimit-remaining': '0', 'ratelimit-reset': String(reset) },
    body: { issues: [{ id: 1 }], total_count: 1 },
  };
  await round(now);
  expect(server.state.requests).toHaveLength(1);
  expect((await work.db.connections.get(server.root))?.refresh).toMatchObject({ trouble: null, nextAt: reset * 1000 });
});

test('of a tracker that was turned off nothing is kept', async () => {
  const rows = () => work.db.meta.where('key').startsWith('my work').keys();
  await work.db.meta.put({ key: ASIDE, value: {} });
  await round(Date.now());
  expect(await rows()).toEqual([ASIDE, `my work ${server.root}`]);
  await work.db.connections.delete(server.root);
  await round(Date.now());
  expect(await rows()).toEqual([ASIDE]);
});

test('where nobody is known, nothing is asked', async () => {
  await work.db.accesses.clear();
  await work.db.connections.update(server.root, { tracker: 'github' });
  expect(await round(Date.now())).toEqual([]);
});
