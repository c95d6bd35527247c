import { expectAccessible } from './harness/axe.ts';
import { expect, test } from './harness/sample.ts';

test('the coach asks, blocks the start by what is certain alone, and is set aside with a reason', async ({
  session,
}) => {
  const page = await session.open('dashboard.html?sample#/objectives/new');
  await page.getByLabel('Title', { exact: true }).fill('Launch the new till by 40 %');
  await page.getByRole('button', { name: 'Create objective' }).click();
  const coach = page.getByRole('region', { name: 'Coach' });
  await expect(coach.getByText('Seen: 40%')).toBeVisible();
  await expect(coach.getByRole('heading', { name: 'Before it can start' })).toBeVisible();
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Not ready to start' })).toBeVisible();

  const number = coach.getByRole('listitem').filter({ hasText: 'Seen: 40%' });
  await number.getByRole('button', { name: 'Set aside…' }).click();
  await number.getByLabel('Why does it not apply here?').fill('The board asked for it in these words');
  await number.getByRole('button', { name: 'Set aside', exact: true }).click();
  await expect(coach.getByText('Set aside (1)')).toBeVisible();
  await expect(number).toHaveCount(0);
  await coach.getByLabel('Written in').selectOption('Deutsch');
  await expect(coach.locator('[lang=de]').first()).toBeVisible();
  await expectAccessible(page, 'objective with the coach');

  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect(number).toBeVisible();
});
