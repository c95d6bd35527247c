import { readFileSync } from 'node:fs';
import { expectAccessible } from './harness/axe.ts';
import { expect, test } from './harness/sample.ts';

test('from who moved what to a thank-you with its evidence, and out again as text and picture', async ({ session }) => {
  const page = await session.open('dashboard.html?sample#/recognition');
  await session.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('link', { name: /^Say thanks: Thank Chiara Rossi for Incidents/ }).click();
  await expect(page.getByLabel('Whom')).toHaveValue(/./);
  // What she finished is ticked, what others finished is not.
  await expect(page.getByRole('checkbox', { name: 'Check the till from outside every minute' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Alarm on mails that were not sent' })).not.toBeChecked();
  await expectAccessible(page, 'thanks form');
  await page.getByLabel('In a sentence').fill('Now we see it before the shops do.');
  await page.getByRole('button', { name: 'Write it down' }).click();
  await expect(page.getByText('Thank-you written.')).toBeVisible();

  await page.getByRole('link', { name: 'Ben Okafor thanks Chiara Rossi' }).first().click();
  await expect(page.getByRole('heading', { name: 'Receipt of thanks', level: 1 })).toBeVisible();
  await expectAccessible(page, 'receipt');
  await page.getByRole('button', { name: /^Copy as text/ }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('> Now we see it before the shops do.');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Save as picture/ }).click();
  const picture = readFileSync(await (await download).path());
  expect(picture.subarray(1, 4).toString()).toBe('PNG');
  expect(picture.readUInt32BE(16)).toBe(1600);
});
