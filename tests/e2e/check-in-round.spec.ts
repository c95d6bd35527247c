import { expectAccessible } from './harness/axe.ts';
import { expect, test } from './harness/session.ts';

test('a round of check-ins takes four key presses each, and Escape leaves one for later', async ({ session }) => {
  const page = await session.open('dashboard.html?sample');
  await page.getByRole('link', { name: /check-ins in one go/ }).click();
  await expect(page.getByText(/^1 of 2\./)).toBeVisible();
  await expectAccessible(page, 'check-in round');
  await page.keyboard.press('Escape');
  await expect(page.getByText(/^2 of 2\./)).toBeVisible();
  const say = async (value: string) => {
    await expect(page.getByRole('spinbutton', { name: /^Value today/ })).toBeFocused();
    for (const digit of value) await page.keyboard.press(digit);
    await page.keyboard.press('Enter');
  };
  await say('60');
  await page.getByRole('button', { name: 'Go through them now' }).click();
  await say('999');
  await expect(page.getByText('All said')).toBeVisible();
  await page.goto(page.url().replace(/#.*/, '#/history'));
  await page.getByText('With what').first().click();
  await expect(page.getByText('999', { exact: true }).first()).toBeVisible();
});
