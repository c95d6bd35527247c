import { badgesOf } from './harness/badges.ts';
import { expectWords, linkByKeyboard, press, wordsOf } from './harness/bubble.ts';
import { ISSUE_PATH, ISSUE_URL, issuePage } from './harness/github-pages.ts';
import { expect, type Session, test } from './harness/session.ts';

const toolbarCount = async (session: Session) =>
  (await session.background()).evaluate(() => chrome.action.getBadgeText({}));

test('a real GitHub issue is tagged in two keystrokes, closed, and moves the goal in everything that is open', async ({
  session,
}) => {
  const { server, tab, extensionId } = session;
  server.serve('github.com', ISSUE_PATH, issuePage());
  await session.agreeTo('https://github.com');

  const dashboard = await session.open('dashboard.html');
  await test.step('The first run asks for a name and a first objective, and offers this quarter.', async () => {
    await dashboard.getByLabel('Your name').fill('Ada Byron');
    await dashboard.getByLabel('Your first objective').fill('Articles are readable everywhere');
    await dashboard.getByRole('button', { name: 'Start', exact: true }).click();
    await expect(dashboard.getByRole('heading', { level: 1, name: 'Articles are readable everywhere' })).toBeVisible();
  });

  await test.step('A key result is added with baseline and target, and the objective starts.', async () => {
    await dashboard.getByRole('button', { name: 'Add key result' }).first().click();
    await dashboard.getByLabel('Title').fill('Clip 95 % of articles');
    await dashboard.getByLabel('Baseline').fill('60');
    await dashboard.getByLabel('Target').fill('95');
    await dashboard.getByLabel('Unit').fill('%');
    await dashboard.getByRole('button', { name: 'Add key result' }).last().click();
    await expect(dashboard.getByRole('link', { name: 'Clip 95 % of articles' })).toBeVisible();
    await dashboard.getByRole('button', { name: 'Start', exact: true }).click();
    await expect(dashboard.getByText('Objective started.')).toBeVisible();
    await dashboard.getByRole('link', { name: 'Clip 95 % of articles' }).click();
    await expect(dashboard.getByText('No ticket is linked')).toBeVisible();
  });

  await tab.goto(ISSUE_URL);
  const popup = await session.pressToolbarButton(tab);
  const badges = await test.step('The popup offers this very site; the badge appears without a reload.', async () => {
    await tab.evaluate(() => Object.assign(globalThis, { notReloaded: true }));
    await press(popup, 'Use Throughline on github.com');
    const found = await badgesOf(tab, extensionId);
    await found.expectTexts('Link');
    expect(await tab.evaluate(() => 'notReloaded' in globalThis)).toBe(true);
    return found;
  });

  await test.step('Type, Enter: linked. The badge says its share and its status.', async () => {
    await linkByKeyboard(popup, 'clip', 'Clip 95 % of articles');
    await badges.expectTexts(/^100 % · Clip 95 % of articles$/);
    const [badge] = await badges.read();
    expect(badge?.description).toMatch(
      /100 % of the planned work for “Clip 95 % of articles”, owned by Ada Byron\. \w/,
    );
    expect(badge?.isFloating).toBe(false);
  });

  await test.step('The hover card explains the numbers.', async () => {
    const card = await badges.hover();
    expect(card).toContain('Work: 0 of 1 tickets done (0 %).');
    expect(card).toContain('Outcome: not measured yet.');
    expect(card).toContain('State seen');
  });

  await test.step('The popup and the dashboard knew at once; nothing is owed yet.', async () => {
    await expectWords(popup, /Work 0 %/);
    await expect(dashboard.getByRole('link', { name: /^Defuddle on Cloudflare Workers/ })).toBeVisible();
    expect(await toolbarCount(session)).toBe('');
  });

  await test.step('Somebody closes the issue; at the next visit the goal moves in the open popup and dashboard.', async () => {
    server.serve('github.com', ISSUE_PATH, issuePage({ state: 'closed' }));
    await tab.reload();
    await expectWords(popup, /Work 100 %/);
    await expect(dashboard.getByRole('row', { name: /Defuddle on Cloudflare/ })).toContainText('Done');
    await expect(dashboard.getByRole('meter', { name: 'Work' }).first()).toHaveAttribute('aria-valuenow', '100');
  });

  await test.step('All its work is done: the owner owes a word about the outcome, and the toolbar counts it.', async () => {
    await expect.poll(() => toolbarCount(session)).toBe('1');
    await expectWords(popup, 'did the outcome come?');
  });

  await test.step('Undo takes the link back, in popup and page.', async () => {
    await press(popup, 'Undo');
    await expectWords(popup, 'Undone.');
    await badges.expectTexts('Link');
    await expect.poll(() => toolbarCount(session)).toBe('');
  });

  await test.step('Turned off: the badge is gone and so is the permission.', async () => {
    await press(popup, 'Turn off on github.com');
    await expectWords(popup, 'Turned off on github.com');
    await expect(tab.locator('throughline-badge')).toHaveCount(0);
    const background = await session.background();
    await expect
      .poll(() => background.evaluate(() => chrome.permissions.getAll().then(({ origins }) => origins)))
      .toEqual([]);
    expect(await background.evaluate(() => chrome.scripting.getRegisteredContentScripts())).toEqual([]);
    expect(await wordsOf(popup)).toContain('Use Throughline on github.com');
    await tab.reload();
    await expect(tab.locator('throughline-badge')).toHaveCount(0);
  });
});
