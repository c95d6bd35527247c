import { expectAccessible } from './harness/axe.ts';
import { expect, test } from './harness/session.ts';

test('a round of check-ins takes four key presses each at most, and Escape leaves one for later', async ({
  session,
}) => {
  const page = await session.open('dashboard.html?sample');
  await page.getByRole('link', { name: /check-ins in one go/ }).click();
  const where = page.getByText(/^\d+ of \d+\. /);
  const total = Number((await where.textContent())?.match(/of (\d+)/)?.[1]);
  expect(total).toBeGreaterThan(1);
  await expectAccessible(page, 'check-in round');
  let presses = 0;
  const press = async (key: string) => {
    presses++;
    await page.keyboard.press(key);
  };
  /** Confirms what stands there; a number is typed anew first. */
  const say = async (value: string) => {
    await expect(page.locator('form :focus')).toBeVisible();
    const isNumber = (await page.locator('form input[type=number]:focus').count()) > 0;
    for (const digit of isNumber ? value : '') await press(digit);
    await press('Enter');
  };
  await press('Escape');
  for (let step = 2; step <= total; step++) {
    await expect(page.getByText(`${step} of ${total}. `)).toBeVisible();
    await say('123');
  }
  expect(presses).toBeLessThanOrEqual(4 * total);
  await page.getByRole('button', { name: 'Go through them now' }).click();
  await say('123');
  await expect(page.getByText('All said')).toBeVisible();
  await page.goto(page.url().replace(/#.*/, '#/history'));
  await page.getByText('With what').first().click();
  // What was filled in is replaced by what is typed.
  await expect(page.getByText('123', { exact: true }).first()).toBeVisible();
});
