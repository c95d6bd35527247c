import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { badgesOf } from './harness/badges.ts';
import { expectWords, press } from './harness/bubble.ts';
import { ISSUE_PATH, ISSUE_URL, issuePage } from './harness/github-pages.ts';
import { ROOT } from './harness/root.ts';
import { expect, test } from './harness/session.ts';
import { startWorkspace, turnOnGithub } from './harness/workspace.ts';

test('the browser itself computes no warning for what was built, and gives access to no site', async ({ session }) => {
  const background = await session.background();
  const manifest = readFileSync(join(ROOT, '.output/chrome-mv3/manifest.json'), 'utf8');
  const warnings = (text: string) =>
    background.evaluate((json) => chrome.management.getPermissionWarningsByManifest(json), text);
  expect(await warnings(manifest)).toEqual([]);
  // The same question about a manifest that does warn: the answer above means something.
  const greedy = JSON.stringify({ ...JSON.parse(manifest), host_permissions: ['https://*/*'] });
  expect(await warnings(greedy)).not.toEqual([]);
  expect((await background.evaluate(() => chrome.permissions.getAll())).origins).toEqual([]);
  expect(JSON.parse(manifest).content_scripts ?? []).toEqual([]);
});

test('the click asks for exactly one origin; a "no" leaves everything off and can be asked again', async ({
  session,
}) => {
  const { server, tab } = session;
  server.serve('github.com', ISSUE_PATH, issuePage());
  await tab.goto(ISSUE_URL);
  const popup = await session.pressToolbarButton(tab);
  await expectWords(popup, 'Use Throughline on github.com');
  // Stands in for the person at the browser's own question, which no program may answer.
  await popup.evaluate(() => {
    const asked: unknown[] = [];
    Object.assign(globalThis, { asked });
    chrome.permissions.request = ((wanted: unknown) => {
      asked.push(wanted);
      return Promise.resolve(false);
    }) as typeof chrome.permissions.request;
  });
  await press(popup, 'Use Throughline on github.com');
  await expectWords(popup, 'The browser did not give access to this site');
  expect(await popup.evaluate(() => (globalThis as unknown as { asked: unknown[] }).asked)).toEqual([
    { origins: ['https://github.com/*'] },
  ]);
  await expectWords(popup, 'Use Throughline on github.com');
  await expect(tab.locator('throughline-badge')).toHaveCount(0);
});

test('the popup closes under the browser’s own question, and the tracker is on all the same once the person agrees', async ({
  session,
}) => {
  const { server, tab, extensionId } = session;
  server.serve('github.com', ISSUE_PATH, issuePage());
  await session.agreeTo('https://github.com');
  const helper = await session.open('popup.html');
  await tab.goto(ISSUE_URL);
  const popup = await session.pressToolbarButton(tab);
  await expectWords(popup, 'Use Throughline on github.com');
  // What Chromium does: the question takes the focus, so the popup and everything it waits for is gone.
  await popup.evaluate(() => {
    chrome.permissions.request = (() => {
      setTimeout(() => window.close(), 300);
      return new Promise(() => {});
    }) as typeof chrome.permissions.request;
  });
  await press(popup, 'Use Throughline on github.com');
  await expect.poll(() => popup.isClosed()).toBe(true);
  await helper.evaluate(() => chrome.permissions.request({ origins: ['https://github.com/*'] }));
  const badges = await badgesOf(tab, extensionId);
  await badges.expectTexts('Link');
});

test('access taken away in the browser’s settings removes the badges, and the Trackers view says so', async ({
  session,
}) => {
  const { server, tab, extensionId } = session;
  server.serve('github.com', ISSUE_PATH, issuePage());
  await session.agreeTo('https://github.com');
  const dashboard = await session.open('dashboard.html');
  await startWorkspace(dashboard, { 'Checkout under 300 ms': 'number' });
  await turnOnGithub(dashboard);
  await tab.goto(ISSUE_URL);
  const badges = await badgesOf(tab, extensionId);
  await badges.expectTexts('Link');
  const background = await session.background();
  await background.evaluate(() => chrome.permissions.remove({ origins: ['https://github.com/*'] }));
  await dashboard.getByRole('link', { name: 'Trackers' }).click();
  await expect(dashboard.getByText('does not let Throughline read this site any more')).toBeVisible();
  await tab.reload();
  await expect(tab.locator('throughline-badge')).toHaveCount(0);
});

test('a tracker is turned on by its address: its own page says which one it is, and is closed again', async ({
  session,
}) => {
  const fixture = join(ROOT, 'lib/trackers/redmine/fixtures/issue-in-progress.html');
  session.server.serve('redmine.example', '/issues/31', readFileSync(fixture, 'utf8'));
  await session.agreeTo('https://redmine.example');
  const dashboard = await session.open('dashboard.html');
  await startWorkspace(dashboard, { 'Checkout under 300 ms': 'number' });
  await dashboard.getByRole('link', { name: 'Trackers' }).click();
  const tabs = session.context.pages().length;
  await dashboard.getByLabel('Address of another tracker').fill('redmine.example/issues/31');
  await dashboard.getByRole('button', { name: 'Use on this site' }).click();
  await expect(dashboard.getByRole('button', { name: 'Turn off Redmine' })).toBeVisible();
  expect(session.context.pages()).toHaveLength(tabs);
});
