import { expectAccessible } from './harness/axe.ts';
import { expect, test } from './harness/sample.ts';

test('a name on tickets turns out to be somebody; an entry made twice is merged, and parted by one undo', async ({
  session,
}) => {
  const page = await session.open('dashboard.html?sample#/people');
  await page.getByLabel('Who is @deniz on github.com?').selectOption('Deniz Yılmaz');
  await expectAccessible(page, 'people');
  await page.getByRole('button', { name: 'Save: @deniz on github.com' }).click();
  await expect(page.getByText('deniz on github.com', { exact: true })).toBeVisible();
  await expect(page.getByLabel('Who is @deniz on github.com?')).toBeHidden();

  await page.getByRole('link', { name: 'Deniz Yılmaz', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Deniz Yılmaz', level: 1 })).toBeVisible();
  await expect(page.getByText('Ben Okafor thanks Deniz Yılmaz')).toBeVisible();
  await expectAccessible(page, 'person');
  await page.getByRole('button', { name: 'Merge…' }).click();
  await page.getByLabel('The other entry').selectOption('Chiara Rossi');
  await page.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(page.getByText('I slept through the night')).toBeVisible();
  await expect(page.getByText('We hear about trouble before our shops do')).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByText('I slept through the night')).toBeHidden();
});
