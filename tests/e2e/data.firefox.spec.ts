import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { readDatabase } from './harness/database.ts';
import { expect } from './harness/expect.ts';
import { type FirefoxLife, liveInFirefox } from './harness/lives.ts';
import { scratch } from './harness/session.ts';
import { startWorkspace } from './harness/workspace.ts';

const dataScreen = (life: FirefoxLife) =>
  life.evaluate((route) => {
    location.hash = route;
  }, '#/data');

const titles = async (life: FirefoxLife) =>
  (await readDatabase(life)).objectives?.filter(({ deletedAt }) => deletedAt === null).map(({ title }) => title);

test('in Firefox too: a backup leaves the browser, comes into an empty one after its report, and is undone', async () => {
  test.setTimeout(120_000);
  const home = await liveInFirefox(scratch('home'));
  await expect.poll(home.heading).toBe('Welcome to Throughline');
  await startWorkspace(home, { 'Checkout under 300 ms': 'number', 'Fewer calls': 'tickets' });
  const whole = await titles(home);
  await dataScreen(home);
  await home.press('Save a backup');
  await expect.poll(() => readdirSync(home.downloads)).toEqual([expect.stringMatching(/^throughline-[\d-]+\.json$/)]);
  await expect.poll(home.words).toContain('Backup made.');
  const [name = ''] = readdirSync(home.downloads);

  const away = await liveInFirefox(scratch('away'));
  await expect.poll(away.heading).toBe('Welcome to Throughline');
  await dataScreen(away);
  await away.choose(join(home.downloads, name));
  await expect.poll(away.words).toContain('Nothing is changed yet.');
  expect(await titles(away)).toEqual([]);
  await away.press('Import');
  await expect.poll(away.words).toContain('Imported.');
  expect(await titles(away)).toEqual(whole);
  await away.press('Undo');
  await expect.poll(away.words).toContain('Undone: all is as it was before.');
  expect(await titles(away)).toEqual([]);
  await Promise.all([home.quit(), away.quit()]);
});
