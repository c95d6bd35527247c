import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ApiServer, startApi } from '../../tests/contract/api-server';
import { dyingAt } from '../../tests/helpers/dying-at';
import { linkIssues, manyIssues } from '../../tests/helpers/many-issues';
import { refusalOf, Workspace } from '../../tests/helpers/workspace';
import { ticketIdOf } from '../domain/ticket-id';
import { looksAt } from '../store/queries/looks';
import { searchItems } from '../store/queries/search-items';
import { viewTickets } from '../store/queries/ticket-views';
import { rowKey } from '../store/schema';
import type { ApiExample } from '../trackers/api-example';
import { blankReading } from '../trackers/blank-reading';
import { example as jiraExample } from '../trackers/jira-cloud/api-example';
import { example } from '../trackers/redmine/api-example';
import { refreshTickets } from './refresh-tickets';

let work: Workspace;
let server: ApiServer;
let goal: Awaited<ReturnType<Workspace['withGoal']>>;
let spread = 0;
const HOUR = 3_600_000;

beforeEach(async () => {
  work = await Workspace.open();
  work.now = Date.now();
  goal = await work.withGoal();
  server = await startApi(example, 'session');
  await work.db.connections.put({ baseUrl: server.root, tracker: 'redmine', turnedOnAt: work.now, trouble: null });
  spread = 0;
});
afterEach(() => server.stop());

const ports = () => work.ports({ spread: async () => void spread++ });
const refresh = (now = Date.now()) => refreshTickets(ports(), now);
const refOf = (key: string) => ({ tracker: 'redmine', baseUrl: server.root, project: null, key }) as const;
const ticket = (key: string) => work.db.tickets.get(rowKey(ticketIdOf(refOf(key))));
const watch = (key: string) => work.db.watches.get(ticketIdOf(refOf(key)));
const connection = () => work.db.connections.get(server.root);

/** Another server in its place, which is asked with a token. */
async function byToken(other: ApiExample): Promise<string> {
  await server.stop();
  server = await startApi(other, 'token');
  await turnOn(other);
  return server.root;
}

async function turnOn({ token }: ApiExample): Promise<void> {
  const { root: baseUrl } = server;
  await work.db.connections.put({ baseUrl, tracker: 'redmine', turnedOnAt: work.now, trouble: null });
  await work.db.accesses.put({ baseUrl, token, account: 'ana', scope: null, checkedAt: work.now });
}

async function eventsOf(key: string) {
  const id = ticketIdOf(refOf(key));
  const events = await work.db.ticketEvents
    .where('[space+ticketId+at]')
    .between(['personal', id, 0], ['personal', id, Infinity])
    .toArray();
  return events.map(({ at, to }) => [at, to]);
}

/** Seen open on a page two hours ago, and linked. */
async function link(...keys: readonly string[]) {
  work.now = Date.now() - 2 * HOUR;
  for (const key of keys) {
    const reading = { ...blankReading({ ref: refOf(key), url: `${server.root}/issues/${key}`, source: 'page' }) };
    await work.observe({ ...reading, title: `Seen ${key}`, state: 'open', rawState: 'New' });
    await work.run('linkTicket', { ticketId: ticketIdOf(refOf(key)), keyResultId: goal.keyResultId });
  }
}

test('linked tickets are known without anybody visiting them, and the numbers follow', async () => {
  await link('12', '13');
  await refresh();
  expect(await ticket('13')).toMatchObject({ state: 'done', source: 'api', title: 'Cache prices' });
  expect(await ticket('12')).toMatchObject({ state: 'in_progress', source: 'api' });
  expect((await work.db.rollUps.get(rowKey(goal.keyResultId)))?.work.ratio).toBe(0.5);
  expect(spread).toBe(1);
  expect(await connection()).toMatchObject({ refresh: { trouble: null, failures: 0, requests: 2 } });
});

test('one that was just looked at is not asked for again, nor is one that is linked to nothing', async () => {
  await link('12', '13');
  await refresh();
  await work.run('unlinkTicket', { ticketId: ticketIdOf(refOf('12')), keyResultId: goal.keyResultId });
  const before = server.state.requests.length;
  await refresh();
  expect(server.state.requests.length).toBe(before);
  await refresh(Date.now() + 25 * HOUR);
  expect(await watch('12')).toBeUndefined();
  await refresh(Date.now() + 50 * HOUR);
  expect(server.state.requests.at(-1)?.query.get('issue_id')).toBe('13');
});

test('one that is not there any more keeps what was seen of it', async () => {
  await link('12', '17');
  await refresh();
  expect(await ticket('17')).toMatchObject({ state: 'open', source: 'page', title: 'Seen 17' });
  expect(await watch('17')).toMatchObject({ missing: 'absent' });
  expect((await watch('17'))?.dueAt).toBeGreaterThan(Date.now() + 20 * HOUR);
});

test('a failure leaves everything as it was, is named, and is not repeated before its time', async () => {
  await link('12');
  const before = await ticket('12');
  server.state.fault = (response) => void response.writeHead(429, { 'retry-after': '600' }).end();
  await refresh();
  expect(await ticket('12')).toEqual(before);
  const state = (await connection())?.refresh;
  expect(state).toMatchObject({ trouble: { code: 'rate-limited' }, failures: 1, answeredAt: null });
  expect(state?.nextAt).toBeGreaterThan(Date.now() + 590_000);
  const asked = server.state.requests.length;
  server.state.fault = null;
  await refresh();
  expect(server.state.requests.length).toBe(asked);
  await refresh(Date.now() + 601_000);
  expect(await ticket('12')).toMatchObject({ state: 'in_progress' });
  expect(await connection()).toMatchObject({ refresh: { trouble: null, failures: 0 } });
});

test('after the last request that a server allows, it is left in peace until it allows more', async () => {
  await link('12');
  const reset = Math.ceil(Date.now() / 1000) + 600;
  server.state.fault = (response, request) => {
    const reply = example.answer(request, 'session');
    const spent = { 'ratelimit-remaining': '0', 'ratelimit-reset': String(reset) };
    response.writeHead(200, { ...reply?.headers, ...spent }).end(reply?.body);
  };
  await refresh();
  expect(await ticket('12')).toMatchObject({ state: 'in_progress' });
  expect(await connection()).toMatchObject({ refresh: { trouble: null, failures: 0, nextAt: reset * 1000 } });
  const asked = server.state.requests.length;
  await refreshTickets(ports(), Date.now(), server.root);
  expect(server.state.requests.length).toBe(asked);
});

test('a page that was seen after the question was asked is newer than the answer', async () => {
  await link('13');
  server.state.fault = (response, request) => {
    server.state.fault = null;
    work.now = Date.now() + 5000;
    const reading = blankReading({ ref: refOf('13'), url: `${server.root}/issues/13`, source: 'page' });
    void work.observe({ ...reading, state: 'in_progress', rawState: 'Again' }).then(() => {
      const reply = example.answer(request, 'session');
      response.writeHead(200, reply?.headers).end(reply?.body);
    });
  };
  await refresh();
  expect(await ticket('13')).toMatchObject({
    state: 'in_progress',
    rawState: 'Again',
    source: 'page',
    title: 'Cache prices',
  });
});

test('its history begins when it was made, not when it was first seen here', async () => {
  await byToken(example);
  await link('12', '13');
  await refresh();
  expect(await eventsOf('12')).toEqual([
    [Date.UTC(2026, 10, 2, 8), 'open'],
    [expect.any(Number), 'in_progress'],
  ]);
  expect((await eventsOf('13'))[0]).toEqual([Date.UTC(2026, 10, 2, 8), 'open']);
  await refresh(Date.now() + 48 * HOUR);
  expect(await eventsOf('12')).toHaveLength(2);
});

test('one that was closed and opened again before anybody here saw it shows both in its history', async () => {
  const baseUrl = await byToken(example);
  await link('15');
  await refresh();
  expect(await eventsOf('15')).toEqual(example.history?.(baseUrl, 'token')?.[1].map((one) => [one.at, one.state]));
  const asked = server.state.requests.length;
  await refresh(Date.now() + 2 * HOUR);
  expect(server.state.requests.slice(asked).map(({ path }) => path)).toEqual(['/issues.json']);
});

/** More tickets than one request names, linked, and looked at by name once. */
async function listening() {
  const many = manyIssues(104);
  const baseUrl = await byToken(many.example);
  await linkIssues(work, baseUrl, goal.keyResultId, 104, Date.now() - 2 * HOUR);
  /** A round: how many tickets each request named, 0 = it asked what changed. */
  const asked = async (later: number, only?: string) => {
    const before = server.state.requests.length;
    await refreshTickets(ports(), Date.now() + later, only);
    const lists = server.state.requests.slice(before).filter(({ path }) => path === '/issues.json');
    return lists.map(({ query }) => query.get('issue_id')?.split(',').length ?? 0);
  };
  const sight = async (key: string) => {
    const row = await ticket(key);
    return row && (await looksAt(work.db, [row])).get(row.id)?.sight;
  };
  expect(await asked(0)).toEqual([0, 100, 4]);
  // So that a moment later is another moment.
  await new Promise((resume) => setTimeout(resume, 3));
  return { ...many, baseUrl, asked, sight };
}

test('where nothing happened one request is enough, and no ticket is written; each is known as of then', async () => {
  const { asked, sight } = await listening();
  const [rows, seen] = [await work.db.tickets.toArray(), await sight('7')];
  expect(await asked(2 * HOUR)).toEqual([0]);
  expect(await work.db.tickets.toArray()).toEqual(rows);
  const now = await sight('7');
  expect(now?.source).toBe('api');
  expect(now?.at).toBeGreaterThan(seen?.at ?? Infinity);
});

test('what changed is asked for by name, and until that is answered it is known as of before', async () => {
  const { asked, sight, close, example: many } = await listening();
  const seen = { at: (await ticket('7'))?.seenAt, source: 'api' };
  close('7');
  server.state.fault = (response, request) => {
    const reply = request.query.has('issue_id') ? null : many.answer(request, 'token');
    response.writeHead(reply ? 200 : 500, { 'content-type': 'application/json' }).end(JSON.stringify(reply?.body));
  };
  expect(await asked(2 * HOUR)).toEqual([0, 1]);
  expect(await sight('7')).toEqual(seen);
  expect((await sight('8'))?.at).toBeGreaterThan(seen.at ?? Infinity);
  server.state.fault = null;
  expect(await asked(9 * HOUR)).toEqual([0, 1]);
  expect(await ticket('7')).toMatchObject({ state: 'done', source: 'api' });
});

test('each is asked for by name once a day, so that what is gone is known to be', async () => {
  const { asked, sight, drop } = await listening();
  const seen = { at: (await ticket('7'))?.seenAt, source: 'api' };
  drop('7');
  expect(await asked(2 * HOUR)).toEqual([0]);
  expect(await asked(27 * HOUR)).toEqual([0, 100, 4]);
  expect(await watch('7')).toMatchObject({ missing: 'gone' });
  expect(await asked(2 * HOUR)).toEqual([0]);
  expect(await sight('7')).toEqual(seen);
});

test('where more changes than is told, all are asked for by name, and for a day nobody asks what changed', async () => {
  const { asked, sight, close } = await listening();
  for (let key = 1; key <= 101; key++) close(String(key));
  expect(await asked(2 * HOUR)).toEqual([0, 100, 4]);
  expect(await sight('104')).toEqual({ at: (await ticket('104'))?.seenAt, source: 'api' });
  expect(await asked(4 * HOUR)).toEqual([3]);
});

test('a tracker that was turned off and on again is asked for all by name: what changed meanwhile nobody told', async () => {
  const { asked, sight, baseUrl, example: many } = await listening();
  await work.db.connections.delete(baseUrl);
  expect(await sight('7')).toEqual({ at: (await ticket('7'))?.seenAt, source: 'api' });
  await turnOn(many);
  expect(await asked(0)).toEqual([0, 100, 4]);
});

test('nothing is asked of a tracker without access', async () => {
  await link('12');
  await refreshTickets({ ...ports(), hasAccess: async () => false }, Date.now());
  expect(server.state.requests).toEqual([]);
});

test('what was merged in from elsewhere is watched by the next day', async () => {
  await link('12');
  await refresh();
  // Older than what was looked at already.
  await work.db.watches.clear();
  await refresh(Date.now() + 25 * HOUR);
  expect(await watch('12')).toBeDefined();
});

test('one that moved is followed under its new name, with its links, and the old name leads to it', async () => {
  const jira = await startApi(jiraExample, 'token');
  const refAt = (key: string) => ({ tracker: 'jira-cloud', baseUrl: jira.root, project: null, key }) as const;
  const [old, now] = [refAt('OLD-3'), refAt('NEW-3')];
  await work.db.connections.put({ baseUrl: jira.root, tracker: 'jira-cloud', turnedOnAt: work.now, trouble: null });
  const { token } = jiraExample;
  await work.db.accesses.put({ baseUrl: jira.root, token, account: 'ana', scope: null, checkedAt: 0 });
  const seen = { ...blankReading({ ref: old, url: `${jira.root}/browse/OLD-3`, source: 'page' }), title: 'Moved' };
  work.now = Date.now() - 2 * HOUR;
  await work.observe({ ...seen, state: 'open', rawState: 'To do' });
  const [oldId, id] = [ticketIdOf(old), ticketIdOf(now)];
  await work.run('linkTicket', { ticketId: oldId, keyResultId: goal.keyResultId });
  for (const at of [Date.now(), Date.now() + 25 * HOUR]) await refresh(at);
  expect(await work.db.tickets.get(rowKey(id))).toMatchObject({ ref: now, source: 'api', aliases: [oldId] });
  expect(await work.db.watches.toArray()).toMatchObject([{ ticketId: id, missing: null }]);
  const { ticketIds } = await work.observe({ ...seen, source: 'row' });
  const [view] = await viewTickets(work.db, ticketIds, work.now);
  expect([view?.ticketId, view?.links.length]).toEqual([id, 1]);
  expect(await work.db.rollUps.get(rowKey(goal.keyResultId))).toMatchObject({ work: { linked: 1 } });
  const items = (await Array.fromAsync(searchItems(work.db))).flat();
  expect(items.find((item) => item.id === id)?.about).toContain('#old-3');
  const [moved] = (await work.db.changes.toArray()).filter(({ verb }) => verb === 'renameMoved');
  expect(await refusalOf(work.run('undoAct', { actId: moved?.actId ?? '' }))).toBe('move.by-tracker');
  await jira.stop();
});

test('what ends soon is asked for first, then what may still close, then what is over', async () => {
  const { example: many, close } = manyIssues(5);
  await byToken(many);
  close('1');
  await link('1', '2', '3', '4');
  const soon = await work.keyResult(goal.objectiveId, 'Ends this week');
  const dueOn = new Date(Date.now() + 5 * 24 * HOUR).toISOString().slice(0, 10);
  await work.db.keyResults.update(rowKey(soon), { dueOn });
  await work.run('linkTicket', { ticketId: ticketIdOf(refOf('4')), keyResultId: soon });
  await refresh();
  // By the time they were due, the closed one would come first.
  for (const [i, key] of ['1', '3', '2', '4'].entries())
    await work.db.watches.update(ticketIdOf(refOf(key)), { dueAt: 10 + i });
  await link('5');
  const before = server.state.requests.length;
  await refresh();
  expect(server.state.requests[before]?.query.get('issue_id')).toBe('5,4,3,2,1');
});

test('a tracker whose clock is ahead of ours closes nothing in the future', async () => {
  const { example: many, close } = manyIssues(1);
  await byToken(many);
  await link('1');
  close('1', Date.now() + 2 * HOUR);
  await refresh();
  expect((await ticket('1'))?.closedAt).toBeLessThanOrEqual(Date.now());
});

test('a background that dies at any of its writes has lost nothing by the next round', async () => {
  const baseUrl = await byToken(example);
  /** Of a round that dies at its n-th write, and one that does not. */
  const outcome = async (n: number) => {
    work = await Workspace.open();
    goal = await work.withGoal();
    await turnOn(example);
    await link('15', '17');
    const death = await dyingAt(work.db, n);
    await refresh().catch(() => {});
    const hasDied = death.restart();
    await refresh(Date.now() + 7 * HOUR);
    return {
      hasDied,
      states: await Promise.all(['15', '17'].map(async (key) => (await ticket(key))?.state)),
      missing: (await watch('17'))?.missing,
      history: await eventsOf('15'),
      ratio: (await work.db.rollUps.get(rowKey(goal.keyResultId)))?.work.ratio,
      wanted: await work.db.meta.get(`histories ${baseUrl}`),
    };
  };
  const { hasDied: _, ...undisturbed } = await outcome(Infinity);
  expect(undisturbed).toMatchObject({ states: ['open', 'open'], missing: 'gone', wanted: undefined });
  let deaths = 0;
  for (let hasDied = true; hasDied; deaths++) {
    const { hasDied: died, ...after } = await outcome(deaths + 1);
    hasDied = died;
    expect([deaths, after]).toEqual([deaths, undisturbed]);
  }
  expect(deaths).toBeGreaterThan(5);
}, 60_000);
