import { expectAccessible } from './harness/axe.ts';
import { expect, test } from './harness/sample.ts';

test('everything is found and opened by keyboard alone, and what was visited stands first next time', async ({
  session,
}) => {
  const page = await session.open('dashboard.html?sample');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('My goals');
  await page.keyboard.press('Control+k');
  const search = page.getByRole('combobox', { name: 'Search' });
  await expect(search).toBeFocused();
  await page.keyboard.type('slowest 5');
  await expect(page.getByRole('option', { selected: true })).toContainText('Slowest 5');
  await expectAccessible(page, 'search');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Slowest 5');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('group', { name: 'Visited lately' }).getByRole('option').first()).toContainText(
    'Slowest 5',
  );
  await page.keyboard.type('new obj');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('New objective');
  // A letter that is typed is a letter.
  await page.getByLabel('Title').fill('');
  await page.keyboard.type('gm?');
  await expect(page.getByLabel('Title')).toHaveValue('gm?');
});

test('the keyboard map shows the keys of the screen, g and a letter go there, and single keys can be turned off', async ({
  session,
}) => {
  const page = await session.open('dashboard.html?sample');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('My goals');
  await page.keyboard.press('g');
  await page.keyboard.press('m');
  await expect(heading).toHaveText('Map');
  await page.keyboard.press('?');
  const map = page.getByRole('dialog', { name: 'Keyboard' });
  await expect(map.getByText('Close a branch, or leave it')).toBeVisible();
  await expectAccessible(page, 'keyboard map');
  await map.getByLabel('Keys without Ctrl or ⌘ work').uncheck();
  await page.keyboard.press('Escape');
  await expect(map).toBeHidden();
  await page.keyboard.press('g');
  await page.keyboard.press('h');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Search' })).toBeFocused();
  await expect(heading).toHaveText('Map');
});
