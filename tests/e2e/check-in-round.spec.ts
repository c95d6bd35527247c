import { ROUND_KEYS } from '../../components/dashboard/keys/keys.ts';
import { expectAccessible } from './harness/axe.ts';
import { command } from './harness/commands.ts';
import { test as inSample } from './harness/sample.ts';
import { expect, test } from './harness/session.ts';
import { startWorkspace } from './harness/workspace.ts';

/** What the keyboard map promises is what is pressed. */
const keyFor = (meaning: 'say' | 'later') =>
  Object.entries(ROUND_KEYS).find(([, means]) => means === meaning)?.[0] ?? 'none';

inSample(
  'a round of check-ins takes four key presses each at most, and Escape leaves one for later',
  async ({ session }) => {
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
      await press(keyFor('say'));
    };
    await press(keyFor('later'));
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
  },
);

test('seven key results take 30 key presses, from my goals to the end', async ({ session }) => {
  const page = await session.open('dashboard.html');
  const titles = Array.from({ length: 7 }, (_, i) => `Checkout ${i + 1} under 300 ms`);
  const { keyResults } = await startWorkspace(page, Object.fromEntries(titles.map((title) => [title, 'number'])));
  for (const keyResultId of Object.values(keyResults))
    await command(page, 'checkIn', { keyResultId, value: 800, confidence: 7 });
  // A week and a half later all of them are due.
  await page.clock.setFixedTime(Date.now() + 11 * 86_400_000);
  await page.reload();
  await expect(page.getByRole('link', { name: 'All 7 check-ins in one go' })).toBeVisible();
  let presses = 0;
  const press = async (key: string) => {
    presses++;
    await page.keyboard.press(key);
  };
  // Past the navigation, to the way through all of them.
  await press('Tab');
  await press('Enter');
  while (!(await page.getByRole('link', { name: 'All 7' }).and(page.locator(':focus')).count()) && presses < 30)
    await press('Tab');
  await press('Enter');
  for (let step = 1; step <= 7; step++) {
    await expect(page.getByText(`${step} of 7. `)).toBeVisible();
    await expect(page.locator('form input[type=number]')).toBeFocused();
    for (const digit of '50') await press(digit);
    await press(keyFor('say'));
  }
  await expect(page.getByText('All said')).toBeVisible();
  expect(presses).toBeLessThanOrEqual(30);
});
