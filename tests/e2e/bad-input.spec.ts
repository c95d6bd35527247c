import { OkrError } from '../../lib/domain/errors';
import { expectWords, focused, wordsOf } from './harness/bubble.ts';
import { expect } from './harness/expect.ts';
import { test } from './harness/scene.ts';

test('markup we cannot read gives no badge, but a named report in the Trackers view and the popup', async ({
  scene,
}) => {
  const { session, tab } = scene;
  scene.serveIssue({ isUnreadable: true });
  await tab.goto(scene.url(56));
  const dashboard = await session.open('dashboard.html#/trackers');
  await expect(dashboard.getByText(`Cannot find the state on ${scene.url(56)}`)).toBeVisible({ timeout: 20_000 });
  await expect(tab.locator('throughline-badge')).toHaveCount(0);
  const popup = await session.pressToolbarButton(tab);
  await expectWords(popup, 'its state cannot be found');
  // The next page we can read clears it.
  scene.serveIssue();
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
  test(`a title of ${what} is shown as text, and cannot act`, async ({ scene }) => {
    const { session } = scene;
    scene.serveIssue({ title: html });
    const keyResultId = await scene.addKeyResult('Nobody acts by a title');
    await (await scene.visit(56)).expectTexts('Link');
    await scene.link(56, keyResultId);
    const popup = await session.pressToolbarButton(scene.tab);
    await expectWords(popup, shown);
    expect(await popup.evaluate(() => document.querySelectorAll('img, script:not([src])').length)).toBe(0);
    const dashboard = await session.open(`dashboard.html#/key-results/${keyResultId}`);
    await expect(dashboard.getByRole('row').filter({ hasText: shown })).toBeVisible();
    expect(await dashboard.evaluate(() => document.querySelectorAll('img').length)).toBe(0);
  });
}

test('a title of a megabyte is cut and costs nothing', async ({ scene }) => {
  const { session } = scene;
  scene.serveIssue({ title: 'Long '.repeat(200_000) });
  const keyResultId = await scene.addKeyResult('Nothing grows without bounds');
  const badges = await scene.visit(56);
  await badges.expectTexts('Link');
  await scene.link(56, keyResultId);
  await badges.expectTexts(/^100 %/);
  const popup = await session.pressToolbarButton(scene.tab);
  await expectWords(popup, 'Long Long');
  expect((await wordsOf(popup)).length).toBeLessThan(2000);
});

test('a key result title of markup, right-to-left text and emoji stays text inside somebody’s page', async ({
  scene,
}) => {
  scene.serveIssue();
  const keyResultId = await scene.addKeyResult('<b>تحسين</b> 👩‍👩‍👧‍👦 '.repeat(9));
  const badges = await scene.visit(56);
  await badges.expectTexts('Link');
  await scene.link(56, keyResultId);
  await badges.expectTexts(/^100 % · <b>تحسين<\/b> 👩‍👩‍👧‍👦/u);
  const [badge] = await badges.read();
  expect(badge!.text.length).toBeLessThanOrEqual(200);
  expect(badge!.text).not.toMatch(/\uD800|\u200D$/);
});

test('linking the same ticket a second time changes nothing and says so', async ({ scene }) => {
  const { session } = scene;
  scene.serveIssue();
  const keyResultId = await scene.addKeyResult('Twice is once');
  await (await scene.visit(56)).expectTexts('Link');
  await scene.link(56, keyResultId);
  const popup = await session.pressToolbarButton(scene.tab);
  await expect.poll(() => focused(popup)).toBe('Link this ticket to a key result');
  await popup.keyboard.type('twice');
  await expect
    .poll(() => popup.evaluate(() => document.querySelector('[aria-selected=true]')?.textContent))
    .toContain('already linked');
  await popup.keyboard.press('Enter');
  await expectWords(popup, 'Already linked to “Twice is once”. Nothing was changed.');
  expect(await popup.evaluate(() => document.querySelectorAll('[aria-label="Linked key results"] > li').length)).toBe(
    1,
  );
});

test('a key result whose baseline is its target is refused, with the reason beside the field and the words kept', async ({
  scene,
}) => {
  const dashboard = await scene.session.open(`dashboard.html#/objectives/${scene.objectiveId}`);
  await dashboard.getByRole('button', { name: 'Add key result' }).first().click();
  await dashboard.getByLabel('Title', { exact: true }).fill('Nothing to do');
  await dashboard.getByLabel('Baseline').fill('5');
  await dashboard.getByLabel('Target').fill('5');
  await dashboard.getByRole('button', { name: 'Add key result' }).last().click();
  const target = dashboard.getByLabel('Target');
  await expect(target).toHaveAccessibleDescription(/Baseline and target are the same number/);
  await expect(target).toHaveAttribute('aria-invalid', 'true');
  await expect(dashboard.getByLabel('Title', { exact: true })).toHaveValue('Nothing to do');
});

test('whoever takes over our script in a page can read no goal, command nothing, and speak only of that page’s tickets', async ({
  scene,
}) => {
  const { objectiveId } = scene;
  scene.serveList([{ number: 56, title: 'One' }]);
  const keyResultId = await scene.addKeyResult('A secret goal');
  const badges = await scene.visit();
  await badges.expectTexts('Link');
  const send = (name: string, input: unknown, from = 'extension') =>
    badges.world.run<{ ok: boolean; error?: { code: string } }>(
      `chrome.runtime.sendMessage(${JSON.stringify({ from, name, opId: `attack-${name}-${from}`, input })})`,
    );
  const ticketId = scene.ticket(56);
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
  expect(await scene.tab.evaluate(() => document.querySelector('throughline-badge')?.shadowRoot)).toBe(null);
  expect(
    await scene.tab.evaluate(() => typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime),
  ).toBe('undefined');
});
