import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import type { TicketId } from '../../lib/domain/ids';
import type { ApiRequest } from '../../lib/trackers/api-example';
import { example } from '../../lib/trackers/redmine/api-example';
import { FAULTS } from '../contract/api-faults';
import { startApi } from '../contract/api-server';
import { command } from './harness/commands.ts';
import { readDatabase } from './harness/database.ts';
import { killer } from './harness/kill.ts';
import { expect, test } from './harness/session.ts';
import { startWorkspace } from './harness/workspace.ts';

const GOAL = 'Nobody loses a basket';

/** A Redmine whose list of what is mine has one issue. */
function answer(request: ApiRequest) {
  if (request.query.has('assigned_to_id'))
    return { headers: { 'content-type': 'text/csv' }, body: '\uFEFF#;Status\n12;Neu\n' };
  return example.answer(request, 'x-redmine-api-key' in request.headers ? 'token' : 'session');
}

/** Where nobody is to be led. */
async function startTrap() {
  const met: string[] = [];
  const server = createServer((request, response) => {
    met.push(`${request.method} ${request.url}`);
    response.end('{}');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { met, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop: () => server.close() };
}

test('what a real browser’s requests meet at a tracker that misbehaves is named, leads nowhere and takes nothing away', async ({
  session,
}) => {
  const tracker = await startApi({ ...example, answer }, 'session');
  const trap = await startTrap();
  const { root, state } = tracker;
  const fault = (name: string) => void (state.fault = FAULTS.find(([one]) => one === name)?.[1] ?? null);
  const ticketId = `redmine|${root}||12` as TicketId;

  await session.context.addCookies([{ url: root, name: '_redmine_session', value: 'ada' }]);
  await session.agreeTo(new URL(root).origin);
  const own = await session.open('dashboard.html#/trackers');
  const { keyResults } = await startWorkspace(own, { [GOAL]: 'tickets' });
  const pattern = `${new URL(root).origin}/*`;
  expect(await own.evaluate((one) => chrome.permissions.request({ origins: [one] }), pattern)).toBe(true);
  await command(own, 'turnTrackerOn', { tracker: 'redmine', baseUrl: root });
  const seen = async () => (await readDatabase(own)).tickets?.find(({ id }) => id === ticketId);
  const screen = own.locator('main');
  const refresh = (page: Page) => page.getByRole('button', { name: /^Refresh now: Redmine/ }).click();

  await test.step('A background that was killed loads what it needs to ask for what is mine, with the person’s own cookie.', async () => {
    await (await killer(own)).kill();
    await own.evaluate(() => chrome.alarms.create('rounds', { when: Date.now() }));
    await expect.poll(seen).toMatchObject({ state: 'in_progress' });
    expect(state.requests.every(({ headers }) => headers.cookie === '_redmine_session=ada')).toBe(true);
  });
  await command(own, 'linkTicket', { ticketId, keyResultId: keyResults[GOAL]! });

  const led: typeof state.fault = (response) =>
    void response.writeHead(307, { location: `${trap.address}/steal` }).end();
  const signIn: typeof state.fault = (response) =>
    void response
      .writeHead(200, { 'content-type': 'text/html', 'set-cookie': '_redmine_session=nobody; Path=/' })
      .end('<title>Sign in</title>');

  let before: Awaited<ReturnType<typeof seen>>;
  await test.step('By session: led to another origin, to a sign-in page, into an endless stream.', async () => {
    state.fault = led;
    await refresh(own);
    await expect(screen).toContainText('You are signed out there. Open it, sign in, and refresh.');
    await expect(own.getByRole('link', { name: /^Open 127\.0\.0\.1:/ })).toHaveAttribute('href', root);
    // Whatever was asked while all was well is answered by now.
    before = await seen();
    state.fault = signIn;
    await refresh(own);
    await expect(screen).toContainText('signed out there');
    fault('an endless stream');
    await refresh(own);
    await expect(screen).toContainText('The answer was larger than 5 MB, so it was not read.');
    expect(before).toMatchObject({ state: 'in_progress' });
    expect(await seen()).toEqual(before);
  });

  await test.step('With a token no cookie goes along, and no redirect is followed.', async () => {
    state.fault = null;
    await own.getByRole('button', { name: 'Use a token' }).click();
    await own.getByLabel('Token').fill(example.token);
    state.requests.length = 0;
    await own.getByRole('button', { name: 'Check and keep' }).click();
    await expect(screen).toContainText('Asked with the token of ana');
    state.fault = led;
    await refresh(own);
    await expect(screen).toContainText('The server cannot be reached.');
    before = await seen();
    expect(state.requests.length).toBeGreaterThan(1);
    expect(state.requests.flatMap(({ headers }) => headers.cookie ?? [])).toEqual([]);
  });

  await test.step('A server that drips byte after byte is left after 15 seconds.', async () => {
    fault('a slow loris');
    const waiting = await session.context.newPage();
    await waiting.clock.install();
    await waiting.goto(own.url());
    const asked = state.requests.length;
    await refresh(waiting);
    await expect.poll(() => state.requests.length).toBeGreaterThan(asked);
    await waiting.clock.fastForward(15_000);
    await expect(waiting.locator('main')).toContainText('The server took longer than 15 seconds.');
  });

  expect(trap.met).toEqual([]);
  expect(await seen()).toEqual(before);
  trap.stop();
  await tracker.stop();
});
