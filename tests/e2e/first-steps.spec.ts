import { expectAccessible } from './harness/axe.ts';
import { command } from './harness/commands.ts';
import { expect, test } from './harness/session.ts';

test('a newcomer comes from an example to an objective with two key results, and is told how to link a ticket', async ({
  session,
}) => {
  const page = await session.open('dashboard.html');
  await expect(page.getByRole('link', { name: 'Import it' })).toBeVisible();
  await page.getByLabel('Your name').fill('Ada Byron');
  await page.getByRole('button', { name: 'Support' }).click();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Customers are helped/);
  const steps = page.getByRole('region', { name: 'Next steps' });
  await expect(steps.getByText('Two key results')).toBeVisible();
  await expectAccessible(page, 'first steps');
  for (const title of ['Second answers fall from 30 % to 10 %', 'First answers within an hour']) {
    await page
      .getByRole('button', { name: /key result/i })
      .first()
      .click();
    await page.getByLabel('Title').fill(title);
    await page.getByLabel('Baseline').fill('30');
    await page.getByLabel('Target').fill('10');
    await page.getByRole('button', { name: 'Add key result' }).last().click();
    await expect(page.getByRole('link', { name: title })).toBeVisible();
  }
  await expect(steps.getByText('(done)')).toBeAttached();
  await expect(steps.getByText('Open a ticket in your tracker')).toBeVisible();
  await steps.getByRole('button', { name: 'Skip these steps' }).click();
  await expect(steps).toBeHidden();
});

test('two windows edit one objective: what one did not touch stays, and where both did it is shown', async ({
  session,
}) => {
  const page = await session.open('dashboard.html');
  const { objectiveId } = await command(page, 'startWorkspace', {
    myName: 'Ada Byron',
    cycle: { name: 'Autumn', startsOn: '2026-10-01', endsOn: '2026-12-31' },
    objectiveTitle: 'Checkout feels instant',
  });
  await page.goto(page.url().replace(/#.*|$/, `#/objectives/${objectiveId}`));
  await page.getByRole('button', { name: 'Edit' }).click();
  await page.getByLabel('Title').fill('Checkout feels instant to everybody');
  await command(page, 'saveObjective', {
    id: objectiveId,
    why: 'Said in the other window',
    title: 'Checkout is instant',
  });
  const clash = page.getByRole('alert').filter({ hasText: 'Changed elsewhere' });
  await expect(clash).toContainText('Title is now “Checkout is instant”.');
  await expect(page.getByLabel('Why')).toHaveValue('Said in the other window');
  await expectAccessible(page, 'a clash');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Checkout feels instant to everybody');
  await expect(page.getByText('Said in the other window').first()).toBeVisible();
});
