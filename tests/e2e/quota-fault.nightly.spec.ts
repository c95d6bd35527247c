import { readFileSync } from 'node:fs';
import { test } from '@playwright/test';
import { expect } from './harness/expect.ts';
import { snapshotSizes, Writer } from './harness/full-disk.ts';
import { liveInChromium } from './harness/lives.ts';
import { scratch } from './harness/session.ts';
import { variant } from './harness/variant.ts';
import { startWorkspace } from './harness/workspace.ts';

test('without space an act is refused by name, nothing is half done, everything can be saved as a file, and work goes on after', async () => {
  test.setTimeout(120_000);
  // With its own permission the extension has no quota at all.
  const isQuota = (permission: string) => permission === 'unlimitedStorage';
  const extension = variant(({ permissions }) => ({ permissions: permissions.filter((one) => !isQuota(one)) }));
  const life = await liveInChromium(scratch('quota'), extension);
  const { context, page, extensionId } = life;
  const session = await context.newCDPSession(page);
  const origin = `chrome-extension://${extensionId}`;
  const allow = (quotaSize: number) => session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
  const go = (route: string) => page.goto(page.url().replace(/#.*|$/, `#${route}`));
  const uncaught: string[] = [];
  context.on('weberror', (error) => uncaught.push(String(error.error())));

  await expect.poll(life.heading).toBe('Welcome to Throughline');
  const { objectiveId } = await startWorkspace(life, { 'Checkout under 300 ms': 'number' });
  const writer = new Writer(life, objectiveId);
  const add = page.getByRole('button', { name: 'Add key result' });

  await test.step('Full: an act is refused, and what is there is whole.', async () => {
    await allow(600_000);
    await writer.writeUntilFull();
    await writer.findsAll();
  });

  await test.step('The person reads what to do, and keeps the words.', async () => {
    await go(`/objectives/${objectiveId}`);
    await add.first().click();
    await page.getByLabel('Title').fill('Clicks');
    await page.getByLabel('Baseline').fill('5');
    await page.getByLabel('Target').fill('9');
    await add.last().click();
    await expect(page.getByText('The browser could not write to its storage')).toBeVisible();
    await expect(page.getByLabel('Target')).toHaveValue('9');
  });

  await test.step('A snapshot is refused as a whole; a file outside of the browser is not.', async () => {
    await go('/safety');
    await life.press('Save everything as a file');
    await expect(page.getByText('No snapshot could be written')).toBeVisible();
    expect(await snapshotSizes(life)).toEqual([]);
    await go('/data');
    const [download] = await Promise.all([page.waitForEvent('download'), life.press('Save a backup')]);
    const saved = JSON.parse(readFileSync((await download.path()) ?? '', 'utf8'));
    expect(saved.records.objective).toMatchObject([{ id: objectiveId, why: expect.stringContaining('because') }]);
  });

  await test.step('With space again everything goes on.', async () => {
    await allow(1e9);
    await go(`/objectives/${objectiveId}`);
    await expect(page.getByLabel('Target')).toHaveValue('9');
    await add.last().click();
    await expect(page.getByRole('link', { name: /^Clicks/ })).toBeVisible();
    await writer.write();
    await writer.findsAll();
    await go('/safety');
    await life.press('Save everything as a file');
    await expect.poll(() => snapshotSizes(life)).toEqual([expect.any(Number)]);
  });
  expect(uncaught).toEqual([]);
  await life.quit();
});
