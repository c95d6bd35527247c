import { manifest } from '../../lib/i18n/en/manifest.ts';
import { BROWSER_COMMANDS } from '../../lib/messaging/browser-commands.ts';
import { expectWords } from './harness/bubble.ts';
import { ISSUE_PATH, ISSUE_URL, issuePage } from './harness/github-pages.ts';
import { liveInChromium } from './harness/lives.ts';
import { expect, scratch, test } from './harness/session.ts';
import { turnedOn } from './harness/turned-on.ts';
import { variant } from './harness/variant.ts';
import { startWorkspace } from './harness/workspace.ts';

/** Automation reaches no menu and no shortcut of the browser: it sends the worker what the browser would. */
interface Dispatching {
  dispatch(...values: unknown[]): void;
}

test('the context menu of a link opens the picker for its ticket, only while its tracker is on', async ({
  session,
}) => {
  const { server, tab } = session;
  server.serve('github.com', ISSUE_PATH, issuePage());
  const { own, visit } = await turnedOn(session, { 'Checkout under 300 ms': 'number' });
  await (await visit(ISSUE_URL)).expectTexts('Link');
  await tab.goto('https://github.com/');
  const worker = await session.background();
  const hasItem = () =>
    worker.evaluate(() =>
      chrome.contextMenus.update('link', {}).then(
        () => true,
        () => false,
      ),
    );
  await expect.poll(hasItem).toBe(true);
  const popup = await session.bubbleFrom(() =>
    worker.evaluate(async (linkUrl) => {
      const [active] = await chrome.tabs.query({ active: true });
      const { onClicked } = chrome.contextMenus as unknown as { onClicked: Dispatching };
      onClicked.dispatch({ menuItemId: 'link', linkUrl }, active);
    }, ISSUE_URL),
  );
  await expectWords(popup, 'Defuddle on Cloudflare Workers');
  await own.evaluate(() => chrome.permissions.remove({ origins: ['https://github.com/*'] }));
  await expect.poll(hasItem).toBe(false);
});

test('every shortcut stands in the browser’s list; one opens the check-in round', async ({ session }) => {
  const worker = await session.background();
  const known = await worker.evaluate(() => chrome.commands.getAll());
  expect(new Set(known.map(({ name }) => name))).toEqual(new Set(BROWSER_COMMANDS.map(({ name }) => name)));
  const { commands } = manifest;
  for (const { name, description } of known.filter((one) => one.name !== '_execute_action'))
    expect(description).toBe(commands[name as keyof typeof commands]);
  const opened = session.context.waitForEvent('page');
  await worker.evaluate(() => {
    const { onCommand } = chrome.commands as unknown as { onCommand: Dispatching };
    onCommand.dispatch('check-in-round');
  });
  expect(new URL((await opened).url()).hash).toBe('#/round');
});

test('badges, their cards and the tooltip speak the language that was chosen on this device', async ({ session }) => {
  session.server.serve('github.com', ISSUE_PATH, issuePage());
  const { own, visit } = await turnedOn(session, { 'Checkout under 300 ms': 'number' });
  await own.evaluate(() => chrome.storage.local.set({ language: 'de' }));
  const badges = await visit(ISSUE_URL);
  await badges.expectTexts('Verknüpfen');
  expect(await badges.hover()).toBe('Mit keinem Key Result verknüpft. Drücke hier, um es zu verknüpfen.');
  const tooltip = async () => (await session.background()).evaluate(() => chrome.action.getTitle({}));
  await own.evaluate(() => chrome.storage.local.set({ language: 'en' }));
  await session.tab.reload();
  await badges.expectTexts('Link');
  await expect.poll(tooltip).toMatch(/owed today/);
});

test('the address bar leads to a goal, and what it does not know to the search', async ({ session }) => {
  const page = await session.open('dashboard.html');
  const { keyResults } = await startWorkspace(page, { 'Checkout under 300 ms': 'number' });
  const worker = await session.background();
  const enter = async (text: string) => {
    const opened = session.context.waitForEvent('page');
    await worker.evaluate((entered) => {
      const { onInputEntered } = chrome.omnibox as unknown as { onInputEntered: Dispatching };
      onInputEntered.dispatch(entered, 'newForegroundTab');
    }, text);
    return opened;
  };
  const goal = await enter(`/key-results/${keyResults['Checkout under 300 ms']}`);
  await expect(goal.getByRole('heading', { level: 1 })).toHaveText('Checkout under 300 ms');
  const search = await enter('checkout & more?');
  await expect(search.getByRole('combobox', { name: 'Search' })).toHaveValue('checkout & more?');
  expect(new URL(search.url()).hash).toBe('#/');
  await search.getByRole('combobox', { name: 'Search' }).fill('under 300');
  await expect(search.getByRole('option', { name: /Checkout under 300 ms/ })).toBeVisible();
});

test('reminders are off until they are turned on; a click on one leads to what is due', async () => {
  // No button of the browser's own question can be pressed here, so this person agreed before.
  const life = await liveInChromium(
    scratch('reminders'),
    variant(({ permissions, optional_permissions }) => ({
      permissions: [...(permissions as string[]), ...(optional_permissions as string[])],
    })),
  );
  const { page, context, extensionId } = life;
  await startWorkspace(page, { 'Checkout under 300 ms': 'number' });
  await page.goto(`chrome-extension://${extensionId}/dashboard.html#/settings`);
  await page.getByRole('button', { name: 'Turn on' }).click();
  await page.getByLabel('Days').selectOption('Every day');
  await page.reload();
  await expect(page.getByLabel('Days')).toHaveValue('daily');
  const opened = context.waitForEvent('page');
  const [worker = await context.waitForEvent('serviceworker')] = context.serviceWorkers();
  await worker.evaluate(() => {
    const { onClicked } = chrome.notifications as unknown as { onClicked: Dispatching };
    onClicked.dispatch('/round');
  });
  expect(new URL((await opened).url()).hash).toBe('#/round');
  await page.bringToFront();
  await page.getByRole('button', { name: 'Turn off' }).click();
  await expect(page.getByRole('button', { name: 'Turn on' })).toBeVisible();
  await life.quit();
});
