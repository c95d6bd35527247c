import { command } from './harness/commands.ts';
import { expect, test } from './harness/session.ts';
import { startWorkspace } from './harness/workspace.ts';

test('another status rule is tried before it is chosen, chosen by keyboard, and undone', async ({ session }) => {
  const page = await session.open('dashboard.html');
  const { keyResults } = await startWorkspace(page, { 'Checkout under 300 ms': 'number' });
  // A third of the time has passed and 28 % is reached: 85 % of what is expected.
  const keyResultId = keyResults['Checkout under 300 ms']!;
  await command(page, 'checkIn', { keyResultId, value: 730, confidence: 6 });
  await page.getByRole('navigation').getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeFocused();
  const rule = (name: string) => page.getByRole('radio', { name });
  await expect(rule('Throughline')).toBeChecked();
  const line = '1 of 1 open key result would change: 1 from Behind to On track.';
  await expect(page.getByText(line).first()).toBeVisible();

  await rule('Throughline').focus();
  for (const name of ['Viva Goals', 'Oboard']) {
    await page.keyboard.press('ArrowDown');
    await expect(rule(name)).toBeChecked();
  }
  await page.keyboard.press('Enter');
  await expect(page.getByText('Settings saved.')).toBeVisible();
  await page.getByRole('navigation').getByRole('link', { name: 'My goals' }).click();
  await expect(page.getByText('judged by the rule of Oboard').first()).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByText('judged by the rule of Oboard')).toHaveCount(0);
  await page.getByRole('navigation').getByRole('link', { name: 'History' }).click();
  await expect(page.getByText('changed the settings of the workspace').first()).toBeVisible();
});
