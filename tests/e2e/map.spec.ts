import { expectAccessible } from './harness/axe.ts';
import { expect, test } from './harness/sample.ts';

test('the map is walked by keyboard, and a chosen key result lights up to the top', async ({ session }) => {
  const page = await session.open('dashboard.html?sample#/map');
  const chosen = page.getByRole('treeitem', { name: /Slowest 5/ });
  await chosen.click();
  // One of three below its objective, which is one of two ways to fewer lost orders, one of three at the top.
  await expect(page.getByRole('treeitem', { name: /Checkout answers/ })).toContainText('≈ 33 % of it');
  await expect(page.getByRole('treeitem', { name: /Orders lost/ })).toContainText('≈ 17 % of it');
  await expect(page.getByRole('treeitem', { name: /Shops trust us/ })).toContainText('≈ 6 % of it');
  await page.getByRole('button', { name: 'Whole map' }).click();
  await expectAccessible(page, 'map with a goal chosen');
  await chosen.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('treeitem', { name: /Checkout answers/ })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(chosen).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Checkout answers/);
});

test('what a person and a ticket carry lights up to the top', async ({ session }) => {
  const page = await session.open('dashboard.html?sample#/map');
  const lit = page.getByText(/% of it/);
  await page.getByRole('treeitem').first().waitFor();
  await expect(lit).toHaveCount(0);
  await page.getByLabel('What somebody carries').selectOption({ index: 2 });
  await expect(page.getByText(/^What “.*” carries up to the top/)).toBeVisible();
  await expect(lit.first()).toBeVisible();
  await page.getByRole('button', { name: 'Let go' }).click();
  await expect(lit).toHaveCount(0);
  await page.getByRole('treeitem', { name: /Slowest 5/ }).click();
  await page.keyboard.press('Enter');
  await page
    .getByRole('link', { name: /^Show on the map what it carries/ })
    .first()
    .click();
  await expect(page.getByRole('treeitem', { name: /Slowest 5/ })).toContainText('% of it');
  // Where it begins is scrolled to.
  await expect(page.getByRole('treeitem', { name: /Slowest 5/ })).toBeInViewport({ ratio: 0.99 });
  await expect(page.getByRole('treeitem', { name: /Shops trust us/ })).toContainText('% of it');
});
