import { expectAccessible } from './harness/axe.ts';
import { command } from './harness/commands.ts';
import { expect, test } from './harness/session.ts';
import { startWorkspace } from './harness/workspace.ts';

test('my goals tell what others did, and which of others’ I have a part in; a crack leads to its repair', async ({
  session,
}) => {
  const page = await session.open('dashboard.html');
  const { personId, objectiveId } = await startWorkspace(page, { 'Checkout under 300 ms': 'number' });
  const { id: ben } = await command(page, 'savePerson', { name: 'Ben Okafor', isMe: true });
  await command(page, 'savePerson', { id: personId, isMe: false });
  await command(page, 'saveObjective', { id: objectiveId, why: 'Ben knows' });
  await command(page, 'savePerson', { id: ben, isMe: false });
  await command(page, 'savePerson', { id: personId, isMe: true });
  await page.reload();
  const news = page.getByRole('region', { name: 'What others did since you last looked' });
  await expect(news.locator('[data-act]')).toHaveCount(1);
  await expect(news.locator('[data-act]')).toContainText('Ben Okafor');
  await expectAccessible(page, 'my goals with news');
  await page.reload();
  await news.getByRole('button', { name: 'Seen' }).click();
  await expect(news).toBeHidden();
  await page.getByRole('button', { name: 'Reviewing' }).click();
  await expect(page.getByText('You review no objective')).toBeVisible();
  await command(page, 'saveObjective', { id: objectiveId, ownerId: ben });
  await command(page, 'saveObjective', { id: objectiveId, reviewerId: personId });
  await expect(page.getByRole('heading', { name: 'Checkout feels instant' })).toBeVisible();
  await expectAccessible(page, 'my goals, those I review');

  await command(page, 'saveObjective', { id: objectiveId, ownerId: null });
  await page.getByRole('link', { name: 'Cracks' }).click();
  await page.getByRole('link', { name: 'Choose an owner: Checkout feels instant' }).click();
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await page.getByLabel('Owner').selectOption('Ben Okafor');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Objective saved.')).toBeVisible();
  await page.getByRole('link', { name: 'Cracks' }).click();
  await expect(page.getByRole('heading', { name: 'Nobody owns it' })).toBeHidden();
});
