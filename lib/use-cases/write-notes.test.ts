import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ApiServer, startApi } from '../../tests/contract/api-server';
import { Workspace } from '../../tests/helpers/workspace';
import { ticketIdOf } from '../domain/ticket-id';
import { PLACE } from '../domain/write-back';
import { noteKey, writtenAt } from '../store/queries/written';
import { blankReading } from '../trackers/blank-reading';
import { example } from '../trackers/redmine/api-example';
import { chooseWriteBack, settleComment } from './choose-write-back';
import { refreshTickets } from './refresh-tickets';

let work: Workspace;
let server: ApiServer;
let goal: Awaited<ReturnType<Workspace['withGoal']>>;
const comments = () => example.comments?.texts ?? [];
const MINUTE = 60_000;

beforeEach(async () => {
  work = await Workspace.open();
  work.now = Date.now() - 60 * MINUTE;
  goal = await work.withGoal();
  server = await startApi(example, 'token');
  const { root: baseUrl } = server;
  await work.db.connections.put({ baseUrl, tracker: 'redmine', turnedOnAt: work.now, trouble: null });
  await work.db.accesses.put({ baseUrl, token: example.token, account: 'ana', scope: null, checkedAt: work.now });
  await work.observe({ ...blankReading({ ref: ref(), url: `${baseUrl}/issues/15`, source: 'page' }), state: 'open' });
  for (const { id } of example.comments?.all ?? []) example.comments?.remove(id);
});
afterEach(() => server.stop());

const ref = () => ({ tracker: 'redmine', baseUrl: server.root, project: null, key: '15' }) as const;
const ticketId = () => ticketIdOf(ref());
const round = (later = 0) => refreshTickets(work.ports(), Date.now() + later, server.root);
const link = () => work.run('linkTicket', { ticketId: ticketId(), keyResultId: goal.keyResultId });
const unlink = () => work.run('unlinkTicket', { ticketId: ticketId(), keyResultId: goal.keyResultId });
const wish = (words: string | null = `For ${PLACE}`) => chooseWriteBack(work.db, { baseUrl: server.root, words });
const note = async () => (await writtenAt(work.db, server.root)).get(ticketId());
const title = async () => (await work.db.keyResults.toArray())[0]?.title;

test('nothing is written unless somebody wants it, nor on what was linked before', async () => {
  await link();
  await round();
  await wish();
  await round();
  expect(comments()).toEqual([]);
  expect(server.state.requests.every(({ method }) => method === 'GET')).toBe(true);
});

test('a ticket that is linked gets one comment, and loses it when it is unlinked', async () => {
  await wish();
  await link();
  await round();
  await round();
  expect(comments()).toEqual([`For ${await title()}`]);
  expect(await note()).toMatchObject({ state: 'written', trouble: null });
  await unlink();
  await round();
  expect(comments()).toEqual([]);
  expect(await note()).toBeUndefined();
});

test('one that serves another key result says so in the same comment', async () => {
  await wish();
  await link();
  await round();
  const { objectiveId } = (await work.db.keyResults.toArray())[0] ?? {};
  const measure = { kind: 'work', denominator: 'allLinked' } as const;
  const other = await work.run('saveKeyResult', { title: 'All @here', objectiveId: objectiveId as never, measure });
  await work.run('linkTicket', { ticketId: ticketId(), keyResultId: other.value.id });
  await round();
  expect(comments()).toHaveLength(1);
  expect(comments()[0]).toContain(await title());
  // Nobody is called by it.
  expect(comments()[0]).toContain('All @\u200bhere');
});

test('other words change what was written; when it is ended all comments go, and then it is over', async () => {
  await wish();
  await link();
  await round();
  await wish(`Serves ${PLACE}`);
  await round();
  expect(comments()).toEqual([`Serves ${await title()}`]);
  await wish(null);
  await round();
  expect(comments()).toEqual([]);
  expect((await work.db.connections.get(server.root))?.writesBack).toBeUndefined();
});

test('who may not write is told so, and may try again or let it be', async () => {
  await wish();
  await link();
  server.state.fault = (response, request) => {
    if (request.method === 'PUT') return void response.writeHead(403).end();
    const { status = 200, headers, body } = example.answer(request, 'token') ?? { body: '' };
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  };
  await round();
  expect(await note()).toMatchObject({ state: 'due', trouble: 'forbidden', failures: 1 });
  expect(await work.db.connections.get(server.root)).toMatchObject({ refresh: { trouble: null } });
  server.state.fault = null;
  await settleComment(work.db, { ticketId: ticketId(), again: true });
  await round();
  expect(comments()).toHaveLength(1);
});

test('one that may have been written already is not written again until somebody says so', async () => {
  await wish();
  await link();
  await round();
  const [written] = example.comments?.all ?? [];
  // As if the browser had been killed between writing and keeping.
  const key = noteKey(ticketId());
  await work.db.meta.put({ key, value: { ...(await note()), remoteId: null, state: 'writing' } });
  await round();
  await round();
  expect(comments()).toEqual([written?.text]);
  expect(await note()).toMatchObject({ state: 'unsure' });
  await settleComment(work.db, { ticketId: ticketId(), again: false });
  expect(await note()).toBeUndefined();
});

test.each(['For nobody', `${'x'.repeat(300)}${PLACE}`])('words that cannot be used are refused', async (words) => {
  await expect(wish(words)).rejects.toMatchObject({ code: 'input.invalid' });
});
