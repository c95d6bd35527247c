import { expectAccessible } from './harness/axe.ts';
import { command } from './harness/commands.ts';
import { expect, test } from './harness/session.ts';
import { startWorkspace } from './harness/workspace.ts';

const KEY_RESULT = 'Checkout under 300 ms';

test('feedback is asked for on a key result, answered by the one who was asked, and settled', async ({ session }) => {
  const page = await session.open('dashboard.html');
  const { personId: ada, keyResults } = await startWorkspace(page, { [KEY_RESULT]: 'number' });
  const { id: ben } = await command(page, 'savePerson', { name: 'Ben Okri' });
  await page.goto(`${page.url().replace(/#.*/, '')}#/key-results/${keyResults[KEY_RESULT]}`);
  await page.getByRole('button', { name: 'Give or ask for feedback' }).click();
  await page.getByLabel('What you ask or say').fill('Is this the number that shoppers feel?');
  await page.getByLabel('Ask somebody').selectOption('Ben Okri');
  await page.getByRole('button', { name: 'Write', exact: true }).click();
  await expect(page.getByText('Waiting for an answer')).toBeVisible();
  await expectAccessible(page, 'feedback');

  await command(page, 'savePerson', { id: ada, isMe: false });
  await command(page, 'savePerson', { id: ben, isMe: true });
  await page.getByRole('navigation').getByRole('link', { name: 'My goals' }).click();
  await expect(page.getByText('Waiting for you')).toBeVisible();
  await page.getByRole('button', { name: /^Answer to: Is this/ }).click();
  await page.getByLabel('Your answer').fill('It is: they leave after half a second.');
  await page.getByRole('button', { name: 'Answer', exact: true }).click();
  await expect(page.getByText('Waiting for you')).toBeHidden();

  await command(page, 'savePerson', { id: ben, isMe: false });
  await command(page, 'savePerson', { id: ada, isMe: true });
  await page.goto(`${page.url().replace(/#.*/, '')}#/key-results/${keyResults[KEY_RESULT]}`);
  await expect(page.getByText('Answered', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: /^Settled: Is this/ }).click();
  await expect(page.getByText('Feedback settled.')).toBeVisible();
});
