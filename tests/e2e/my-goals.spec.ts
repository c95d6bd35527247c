import { expectAccessible } from './harness/axe.ts';
import { command } from './harness/commands.ts';
import { expect, test } from './harness/session.ts';
import { startWorkspace } from './harness/workspace.ts';

test('my goals tell what others did to them until it is seen, and which of others I have a part in', async ({
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
});
