import { OkrError } from '../../lib/domain/errors';
import { expectWords, focused, wordsOf } from './harness/bubble.ts';
import { command } from './harness/commands.ts';
import { ISSUE_PATH, ISSUE_URL, issuePage, listPage } from './harness/github-pages.ts';
import { expect, test } from './harness/session.ts';
import { turnedOn } from './harness/turned-on.ts';
import { githubTicket } from './harness/workspace.ts';

const PROJECT = 'kepano/defuddle';
const GOAL = 'Checkout under 300 ms';

test('markup we cannot read gives no badge, but a named report in the Trackers view and the popup', async ({
  session,
}) => {
  const { server, tab } = session;
  server.serve('github.com', ISSUE_PATH, issuePage({ isUnreadable: true }));
  await turnedOn(session, { [GOAL]: 'number' });
  await tab.goto(ISSUE_URL);
  const dashboard = await session.open('dashboard.html#/trackers');
  await expect(dashboard.getByText(`Cannot find the state on ${ISSUE_URL}`)).toBeVisible({ timeout: 20_000 });
  await expect(tab.locator('throughline-badge')).toHaveCount(0);
  const popup = await session.pressToolbarButton(tab);
  await expectWords(popup, 'its state cannot be found');
  // The next page we can read clears it.
  server.serve('github.com', ISSUE_PATH, issuePage());
  await tab.reload();
  await expect(tab.locator('throughline-badge')).toHaveCount(1);
  await expect(dashboard.getByText('Cannot find the')).toHaveCount(0);
});

const HOSTILE = [
  [
    'markup',
    '&lt;img src=x onerror="document.title=1"&gt;&lt;script&gt;alert(1)&lt;/script&gt;',
    '<img src=x onerror="document.title=1"><script>alert(1)</script>',
  ],
  ['right-to-left text and a stray override', 'تحسين الدفع \u202Eabc', 'تحسين الدفع'],
  ['emoji of many parts', '👩‍👩‍👧‍👦🏳️‍🌈 Z̴̢̛a͠l̵g͜o', '👩‍👩‍👧‍👦🏳️‍🌈'],
] as const;

for (const [what, html, shown] of HOSTILE) {
  test(`a title of ${what} is shown as text, and cannot act`, async ({ session }) => {
    const { server, tab } = session;
    server.serve('github.com', ISSUE_PATH, issuePage({ title: html }));
    const { own, keyResults, visit } = await turnedOn(session, { [GOAL]: 'number' });
    const badges = await visit(ISSUE_URL);
    await badges.expectTexts('Link');
    await command(own, 'linkTicket', { ticketId: githubTicket(PROJECT, 56), keyResultId: keyResults[GOAL]! });
    const popup = await session.pressToolbarButton(tab);
    await expectWords(popup, shown);
    expect(await popup.evaluate(() => document.querySelectorAll('img, script:not([src])').length)).toBe(0);
    const dashboard = await session.open(`dashboard.html#/key-results/${keyResults[GOAL]}`);
    await expect(dashboard.getByRole('row').filter({ hasText: shown })).toBeVisible();
    expect(await dashboard.evaluate(() => document.querySelectorAll('img').length)).toBe(0);
  });
}

test('a title of a megabyte is cut and costs nothing', async ({ session }) => {
  const { server, tab } = session;
  server.serve('github.com', ISSUE_PATH, issuePage({ title: 'Long '.repeat(200_000) }));
  const { own, keyResults, visit } = await turnedOn(session, { [GOAL]: 'number' });
  const badges = await visit(ISSUE_URL);
  await badges.expectTexts('Link');
  await command(own, 'linkTicket', { ticketId: githubTicket(PROJECT, 56), keyResultId: keyResults[GOAL]! });
  await badges.expectTexts(/^100 %/);
  const popup = await session.pressToolbarButton(tab);
  await expectWords(popup, 'Long Long');
  expect((await wordsOf(popup)).length).toBeLessThan(2000);
});

test('a key result title of markup, right-to-left text and emoji stays text inside somebody’s page', async ({
  session,
}) => {
  const { server } = session;
  server.serve('github.com', ISSUE_PATH, issuePage());
  const title = '<b>تحسين</b> 👩‍👩‍👧‍👦 '.repeat(9);
  const { own, keyResults, visit } = await turnedOn(session, { [title]: 'number' });
  const badges = await visit(ISSUE_URL);
  await badges.expectTexts('Link');
  await command(own, 'linkTicket', { ticketId: githubTicket(PROJECT, 56), keyResultId: Object.values(keyResults)[0]! });
  await badges.expectTexts(/^100 % · <b>تحسين<\/b> 👩‍👩‍👧‍👦/u);
  const [badge] = await badges.read();
  expect(badge!.text.length).toBeLessThanOrEqual(200);
  expect(badge!.text).not.toMatch(/\uD800|\u200D$/);
});

test('linking the same ticket a second time changes nothing and says so', async ({ session }) => {
  const { server, tab } = session;
  server.serve('github.com', ISSUE_PATH, issuePage());
  const { own, keyResults, visit } = await turnedOn(session, { [GOAL]: 'number' });
  await (await visit(ISSUE_URL)).expectTexts('Link');
  await command(own, 'linkTicket', { ticketId: githubTicket(PROJECT, 56), keyResultId: keyResults[GOAL]! });
  const popup = await session.pressToolbarButton(tab);
  await expect.poll(() => focused(popup)).toBe('Link this ticket to a key result');
  await popup.keyboard.type('checkout');
  await expect
    .poll(() => popup.evaluate(() => document.querySelector('[aria-selected=true]')?.textContent))
    .toContain('already linked');
  await popup.keyboard.press('Enter');
  await expectWords(popup, 'Already linked to “Checkout under 300 ms”. Nothing was changed.');
  expect(await popup.evaluate(() => document.querySelectorAll('[aria-label="Linked key results"] > li').length)).toBe(
    1,
  );
});

test('a key result whose baseline is its target is refused, with the reason beside the field and the words kept', async ({
  session,
}) => {
  const { objectiveId } = await turnedOn(session, { [GOAL]: 'number' });
  const dashboard = await session.open(`dashboard.html#/objectives/${objectiveId}`);
  await dashboard.getByRole('button', { name: 'Add key result' }).first().click();
  await dashboard.getByLabel('Title').fill('Nothing to do');
  await dashboard.getByLabel('Baseline').fill('5');
  await dashboard.getByLabel('Target').fill('5');
  await dashboard.getByRole('button', { name: 'Add key result' }).last().click();
  const target = dashboard.getByLabel('Target');
  await expect(target).toHaveAccessibleDescription(/Baseline and target are the same number/);
  await expect(target).toHaveAttribute('aria-invalid', 'true');
  await expect(dashboard.getByLabel('Title')).toHaveValue('Nothing to do');
});

test('whoever takes over our script in a page can read no goal, command nothing, and speak only of that page’s tickets', async ({
  session,
}) => {
  const { server } = session;
  server.serve('github.com', `/${PROJECT}/issues`, listPage([{ number: 56, title: 'One' }]));
  const { keyResults, visit, objectiveId } = await turnedOn(session, { [GOAL]: 'number', 'A secret goal': 'number' });
  const badges = await visit(`https://github.com/${PROJECT}/issues`);
  await badges.expectTexts('Link');
  const send = (name: string, input: unknown, from = 'extension') =>
    badges.world.run<{ ok: boolean; error?: { code: string } }>(
      `chrome.runtime.sendMessage(${JSON.stringify({ from, name, opId: `attack-${name}-${from}`, input })})`,
    );
  const ticketId = githubTicket(PROJECT, 56);
  const keyResultId = keyResults[GOAL]!;
  const commands: Record<string, unknown> = {
    startWorkspace: { myName: 'Mallory', cycle: { name: 'Mine' }, objectiveTitle: 'Mine' },
    savePerson: { name: 'Mallory' },
    saveCycle: { name: 'Mine' },
    saveObjective: { id: objectiveId, title: 'Mine' },
    saveKeyResult: { id: keyResultId, title: 'Mine' },
    deleteRecord: { kind: 'objective', id: objectiveId },
    linkTicket: { ticketId, keyResultId },
    unlinkTicket: { ticketId, keyResultId },
    shareTicket: { ticketId, keyResultId, share: 1 },
    checkIn: { keyResultId, value: 1, confidence: 1 },
    undoAct: { actId: 'any' },
    turnTrackerOn: { tracker: 'github', baseUrl: 'https://github.com' },
    turnTrackerOff: { baseUrl: 'https://github.com' },
    takeFocus: null,
    __proto__x: null,
    constructor: null,
  };
  for (const [name, input] of Object.entries(commands)) {
    for (const from of ['extension', 'page']) {
      expect(await send(name, input, from), `${name} from ${from}`).toMatchObject({
        ok: false,
        error: { code: new OkrError('sender.forbidden').code },
      });
    }
  }
  // A ticket of another origin, read or asked for.
  const ref = { tracker: 'redmine', baseUrl: 'https://redmine.example', project: null, key: '1' };
  const blank = {
    title: 'x',
    type: null,
    state: 'done',
    rawState: null,
    assignees: null,
    labels: null,
    estimate: null,
    parent: null,
    source: 'page',
  };
  const foreign = { ...blank, ref, url: 'https://redmine.example/issues/1', ageMs: null };
  expect(await send('observe', { readings: [foreign] }, 'page')).toMatchObject({
    ok: false,
    error: { code: expect.stringMatching(/forbidden|invalid/) },
  });
  expect(await send('openPopup', { ref }, 'page')).toMatchObject({ ok: false, error: { code: 'sender.forbidden' } });
  // Neither storage nor database of ours can be read from there.
  expect(await badges.world.run('indexedDB.databases().then((all) => all.map(({ name }) => name))')).toEqual([]);
  expect(await badges.world.run('document.documentElement.outerHTML.includes("secret goal")')).toBe(false);
  // And from the page itself there is no way in at all.
  expect(await session.tab.evaluate(() => document.querySelector('throughline-badge')?.shadowRoot)).toBe(null);
  expect(
    await session.tab.evaluate(() => typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime),
  ).toBe('undefined');
});
