import { readFileSync } from 'node:fs';
import { v7 as newId } from 'uuid';
import type { FromExtension } from '../../lib/messaging/commands';
import { faultsOf } from '../faults/audit.ts';
import { type CommandName, command } from './harness/commands.ts';
import { readDatabase } from './harness/database.ts';
import { ISSUE_PATH, ISSUE_URL, issuePage } from './harness/github-pages.ts';
import { killer } from './harness/kill.ts';
import { expect, test } from './harness/session.ts';
import { turnedOn } from './harness/turned-on.ts';
import { githubTicket, startWorkspace, turnOnGithub } from './harness/workspace.ts';

const ROUNDS = 50;

test(`the background is killed ${ROUNDS} times in the middle of commands: nothing acknowledged is lost, nothing is done twice`, async ({
  session,
}) => {
  test.setTimeout(120_000);
  const { server, tab } = session;
  server.serve('github.com', ISSUE_PATH, issuePage());
  await session.agreeTo('https://github.com');
  const page = await session.open('popup.html');
  const { keyResults, objectiveId } = await startWorkspace(page, { 'Checkout under 300 ms': 'number' });
  const keyResultId = Object.values(keyResults)[0]!;
  await turnOnGithub(page);
  await tab.goto(ISSUE_URL);
  await expect(tab.locator('throughline-badge')).toHaveCount(1);
  const ticketId = githubTicket('kepano/defuddle', 56);
  const { kill } = await killer(page);

  /** Every round sends one command and kills the background a little later each time. */
  const commands = [
    send('linkTicket', () => ({ ticketId, keyResultId })),
    send('checkIn', (round) => ({ keyResultId, value: 900 - round, confidence: 7, note: `round ${round}` })),
    send('saveObjective', (round) => ({ id: objectiveId, why: `because of round ${round}` })),
    send('unlinkTicket', () => ({ ticketId, keyResultId })),
  ];
  const acknowledged: { opId: string; name: string }[] = [];
  const unknown: string[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const opId = newId();
    const one = commands[round % commands.length]!;
    // Every other round the worker has to start first, so that its start is hit too.
    if (round % 8 < 4) await command(page, 'takeFocus', null);
    const answer = one.send(opId, round).then(
      () => acknowledged.push({ opId, name: one.name }),
      (error: Error) => unknown.push(`${one.name}: ${error.message}`),
    );
    await new Promise((next) => setTimeout(next, (round * 7) % 60));
    await kill();
    await answer;
  }

  // Four attempts against one kill: every command ends acknowledged.
  expect(unknown).toEqual([]);
  expect(acknowledged).toHaveLength(ROUNDS);
  const stored = await readDatabase(page);
  expect(await faultsOf(stored)).toEqual([]);
  // Each of these acts changes exactly one record, so exactly one line of history carries its id.
  const lines = acknowledged.map(({ opId }) => stored.changes?.filter((change) => change.actId === opId).length);
  expect(new Set(lines)).toEqual(new Set([1]));
  const rounds = (name: string) => acknowledged.filter((one) => one.name === name).length;
  expect(stored.checkIns).toHaveLength(rounds('checkIn'));
  const last = Math.max(
    ...Array.from({ length: ROUNDS }, (_, round) => round).filter((round) => round % commands.length === 2),
  );
  expect(stored.objectives).toMatchObject([{ why: `because of round ${last}` }]);

  function send<K extends CommandName>(name: K, input: (round: number) => FromExtension[K]['input']) {
    return { name, send: (opId: string, round: number) => command(page, name, input(round), opId) };
  }
});

test('a page that was answered by a killed background asks again, and its badges come back', async ({ session }) => {
  const { server, tab } = session;
  server.serve('github.com', ISSUE_PATH, issuePage());
  await session.agreeTo('https://github.com');
  const page = await session.open('popup.html');
  await startWorkspace(page, { 'Checkout under 300 ms': 'number' });
  await turnOnGithub(page);
  const { kill } = await killer(page);
  for (const delay of [0, 20, 60, 120, 200]) {
    const arriving = tab.goto(ISSUE_URL);
    await new Promise((next) => setTimeout(next, delay));
    await kill();
    await arriving;
    await expect(tab.locator('throughline-badge')).toHaveCount(1);
  }
});

test('helper processes of the browser are killed: page and background go on without a reload', async ({ session }) => {
  const { server, context, tab } = session;
  server.serve('github.com', ISSUE_PATH, issuePage());
  const { keyResults, visit } = await turnedOn(session, { 'Checkout under 300 ms': 'number' });
  const badges = await visit(ISSUE_URL);
  await badges.expectTexts('Link');
  const browser = await context.browser()!.newBrowserCDPSession();
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
  const isOurs = (pid: number) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--extension-process');
  const doomed = processInfo.filter(({ type, id }) => /network/i.test(type) || (type === 'renderer' && isOurs(id)));
  expect(doomed.length).toBeGreaterThan(0);
  for (const { id } of doomed) process.kill(id, 'SIGKILL');
  const dashboard = await session.open('dashboard.html');
  await command(dashboard, 'linkTicket', {
    ticketId: githubTicket('kepano/defuddle', 56),
    keyResultId: keyResults['Checkout under 300 ms']!,
  });
  await expect(tab.locator('throughline-badge')).toHaveCount(1);
  await badges.expectTexts(/^100 %/);
  expect(await faultsOf(await readDatabase(dashboard))).toEqual([]);
});
