import { expectAccessible } from './harness/axe.ts';
import { command } from './harness/commands.ts';
import { test as inSample } from './harness/sample.ts';
import { expect, test } from './harness/session.ts';
import { startWorkspace } from './harness/workspace.ts';

test('a cycle is looked back on and closed, step by step, each with its undo', async ({ session }) => {
  const page = await session.open('dashboard.html');
  const { cycleId, keyResults } = await startWorkspace(page, { 'Checkout under 300 ms': 'number' });
  await command(page, 'checkIn', { keyResultId: keyResults['Checkout under 300 ms']!, value: 300, confidence: 9 });
  await page.goto(`${page.url().replace(/#.*/, '')}#/cycles/${cycleId}`);
  await page.getByRole('link', { name: 'Review' }).click();
  await expect(page.getByRole('heading', { name: 'Review of This quarter', level: 1 })).toBeVisible();
  await expect(page.getByText('1 still open')).toBeVisible();
  await page.getByRole('button', { name: 'Close the one that came as expected' }).click();
  await expect(page.getByText('1 × Achieved')).toBeVisible();

  await page.getByRole('button', { name: 'Add to “What helped”' }).click();
  await page.keyboard.type('We measured before we built.');
  await page.getByRole('button', { name: 'Add', exact: true }).first().click();
  await expect(page.getByText('We measured before we built.')).toBeVisible();
  await expectAccessible(page, 'review');

  await page.getByRole('button', { name: 'Close cycle' }).click();
  await expect(page.getByText('This cycle is closed.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByText('Every objective is closed.')).toBeVisible();
});

inSample('a cycle prints on one page, without controls', async ({ session }) => {
  const page = await session.open('dashboard.html?sample#/cycles');
  await page.getByRole('link', { name: 'Review of Autumn' }).click();
  await expect(page.getByText('How it came out')).toBeVisible();
  // What is left of A4 between margins of 12 mm.
  await page.setViewportSize({ width: 703, height: 1031 });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(1031);
  for (const control of await page.getByRole('button').all()) await expect(control).toBeHidden();
  await expect(page.getByRole('navigation')).toBeHidden();
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(35, 33, 28)');
});
