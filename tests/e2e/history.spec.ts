import type { Page } from '@playwright/test';
import { fromTo } from '../../lib/i18n/spoken.ts';
import { expectAccessible } from './harness/axe.ts';
import { expect, test } from './harness/sample.ts';

const REASON = 'The bank answers more slowly';
/** The day before, as an address has it. */
const yesterday = (page: Page) =>
  page.evaluate(() => {
    const day = new Date();
    day.setDate(day.getDate() - 1);
    const two = (value: number) => String(value).padStart(2, '0');
    return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
  });

test('a target moved with a reason is found, undone, redone, and seen as it was the day before', async ({
  session,
}) => {
  const page = await session.open('dashboard.html?sample#/');
  const to = (hash: string) => page.goto(page.url().replace(/#.*/, hash));
  await page
    .getByRole('link', { name: /^Slowest 5/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Slowest 5/);
  const before = fromTo('2,400', '900 ms');
  await expect(page.getByText(before, { exact: true }).first()).toBeVisible();
  const place = new URL(page.url()).hash;

  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await page.getByRole('spinbutton', { name: 'Target' }).fill('777');
  // It asks why, once it is told that the goalposts move.
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByLabel('Reason for the change').fill(REASON);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('777 ms').first()).toBeVisible();

  await to('#/history');
  await expectAccessible(page, 'history');
  await page.getByLabel('Kind').selectOption('Key result');
  await page.getByLabel('What happened').selectOption('Changed');
  await expect(page).toHaveURL(/#\/history\?kind=keyResult&what=changed$/);
  const line = page.locator('[data-act]', { hasText: REASON });
  await expect(line).toHaveCount(1);
  await expect(line).toContainText('777 ms');
  await line.getByRole('button', { name: /^Undo/ }).click();
  await expect(line).toContainText('Taken back');
  await page.getByRole('button', { name: 'Redo', exact: true }).click();
  await expect(page.getByText('Done again.')).toBeVisible();
  await expect(line.getByRole('button', { name: /^Undo/ })).toBeVisible();

  await to(place);
  await expect(page.getByText('777 ms').first()).toBeVisible();
  await page.getByRole('textbox', { name: 'As it was on' }).fill(await yesterday(page));
  const band = page.getByRole('complementary', { name: 'A page of the past' });
  await expect(band).toBeVisible();
  await expect(page.getByText(before, { exact: true }).first()).toBeVisible();
  await expect(page.getByText('777 ms')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Edit', exact: true })).toHaveCount(0);
  await expectAccessible(page, 'a page of the past');
  await page.reload();
  await expect(band).toBeVisible();
  await band.getByRole('button', { name: 'Back to today' }).click();
  await expect(page.getByText('777 ms').first()).toBeVisible();
  await expect(band).toHaveCount(0);
});

test('an undo that others’ work stands on names it, and the keyboard goes on where older acts begin', async ({
  session,
}) => {
  const page = await session.open('dashboard.html?sample#/history');
  await page.getByRole('button', { name: 'Search further back' }).click();
  await expect(page.locator('[data-act]:focus')).toHaveCount(1);
  await page.goto(page.url().replace(/#.*/, '#/history?what=created&kind=cycle'));
  await page.getByRole('button', { name: /^Undo/ }).last().click();
  await expect(page.getByText(/made below it since/)).toBeVisible();
  await expectAccessible(page, 'history with conflicts');
  await page.getByRole('button', { name: 'Leave it' }).click();
  await expect(page.getByText(/made below it since/)).toHaveCount(0);
});
