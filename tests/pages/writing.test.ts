// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { command } from '../../components/hooks/command';
import { click, field, page, type, until } from '../helpers/dashboard-page';

beforeEach(() => page.wipe());
afterEach(() => page.close());

async function started() {
  await page.open();
  const cycle = { name: 'Q4', startsOn: '2026-10-01', endsOn: '2026-12-31' };
  return (await command('startWorkspace', { myName: 'Ana', cycle, objectiveTitle: 'Checkout feels instant' })).value;
}
const coach = () => document.querySelector('form [role=group][aria-label=Coach]')?.textContent ?? '';

test('while a title is written the coach asks about its words, and is silent when they are well', async () => {
  await started();
  await page.open('/objectives/new');
  await field('Title');
  expect(coach()).toBe('');
  await type('Title', 'Launch the new mobile app for our shoppers');
  await until(() => coach().includes('Launch'));
  await type('Title', 'Shoppers come back because ordering is a pleasure');
  await until(() => coach() === '');
});

test('what is mechanical is mended in the title with one press, before anything is saved', async () => {
  const { objectiveId } = await started();
  await page.open(`/objectives/${objectiveId}`);
  await click(/^Add key result/);
  await type('Title', 'SHOP-123 Answers within 300 ms');
  await until(() => coach().includes('SHOP-123'));
  await click('Apply the obvious fix');
  await until(() => !coach().includes('SHOP-123'));
  expect((await field('Title')).value).toBe('Answers within 300 ms');
});
