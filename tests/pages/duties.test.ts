// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { command } from '../../components/hooks/command';
import type { PersonId } from '../../lib/domain/ids';
import { db } from '../../lib/store/db';
import { besideField, click, control, field, page, submit, type, until } from '../helpers/dashboard-page';

// Each walks through several pages: slow on a busy machine, not stuck.
vi.setConfig({ testTimeout: 30_000 });
afterEach(() => page.wipe());

/** Ana's running objective, in a cycle that is over, checked in on by Ana and reviewed by Ben. */
async function afterTheCycle(value = 1400) {
  await page.open();
  const { value: start } = await command('startWorkspace', {
    myName: 'Ana',
    cycle: { name: 'Q3', startsOn: '2026-07-01', endsOn: '2026-09-30' },
    objectiveTitle: 'Checkout feels instant',
  });
  const measure = { kind: 'numeric', unit: 'ms', baseline: 2000, target: 1000 } as const;
  const { objectiveId } = start;
  const { value: keyResult } = await command('saveKeyResult', { title: 'Under a second', objectiveId, measure });
  const { value: ben } = await command('savePerson', { name: 'Ben' });
  await command('saveObjective', { id: objectiveId, state: 'active', reviewerId: ben.id });
  await command('checkIn', { keyResultId: keyResult.id, value, confidence: 4, note: 'The bank was slow' });
  return { ...start, keyResultId: keyResult.id, benId: ben.id };
}
async function sits(id: PersonId) {
  for (const { id: other } of await db.people.toArray()) await command('savePerson', { id: other, isMe: other === id });
}

test('a reviewer reads what was said, acknowledges it in one press, and everybody sees that they did', async () => {
  const { benId, keyResultId } = await afterTheCycle();
  await page.open(`/key-results/${keyResultId}`);
  await until(() => page.text().includes('Not read yet by Ben'));
  await sits(benId);
  await page.open('/');
  await until(() => page.text().includes('Waiting for you'));
  expect(page.text()).toContain('1,400 ms, confidence 4/10');
  expect(page.text()).toContain('The bank was slow');
  await click('Acknowledge the check-in on Under a second');
  await until(() => page.text().includes('Acknowledged.') && !page.text().includes('Waiting for you'));
  await until(() => document.activeElement?.tagName === 'H1');
  await page.open(`/key-results/${keyResultId}`);
  await until(() => page.text().includes('Acknowledged by Ben'));
  await page.open('/history');
  await until(() => page.text().includes('acknowledged the check-in on'));
});

test('a review is closed where it is listed: a cause is asked for, then the objective shows its grade', async () => {
  await afterTheCycle();
  await page.open('/');
  await click('Close…');
  expect((await field('Score, 0 to 1')).value).toBe('0.6');
  expect(page.text()).toContain('Expected: 1.');
  await submit();
  expect(await besideField('What weighed most')).toContain('Choose the one cause');
  await type('What weighed most', 'started_late');
  await type('Looking back', 'Begin with the bank.');
  await submit();
  await until(() => page.heading() === 'Checkout feels instant');
  await until(() => page.text().includes('of 1 expected · Partly achieved · key results: 60 %'));
  expect(page.text()).toContain('It was started too late.');
  expect(page.text()).toContain('Begin with the bank.');
});

test('another score than suggested wants its reason beside the field', async () => {
  const { objectiveId } = await afterTheCycle();
  await page.open(`/objectives/${objectiveId}`);
  await click('Close…');
  await type('Score, 0 to 1', '1');
  await submit();
  expect(await besideField('Why this score')).toContain('not the suggested one');
  await page.open(`/objectives/${objectiveId}`);
  expect((await field('Score, 0 to 1')).value).toBe('1');
  await type('Why this score', 'Measured late');
  await submit();
  await until(() => page.text().includes('of 1 expected · Achieved'));
  expect(await until(() => page.text().includes('Reason: Measured late'))).toBe(true);
});

test('what is left goes into the next cycle as a draft, which is then owed and started in one press', async () => {
  const { objectiveId } = await afterTheCycle();
  await command('closeObjective', {
    ...{ id: objectiveId, score: 0.6, reason: '', cause: 'no_time', isDropped: false, retrospective: '' },
  });
  await page.open(`/objectives/${objectiveId}`);
  await click('Carry over…');
  await until(() => page.text().includes('There is no other cycle yet'));
  await command('saveCycle', { name: 'Q4', startsOn: '2026-10-01', endsOn: '2099-12-31' });
  await until(() => page.text().includes('1,400 → 1,000 ms'));
  await submit();
  await until(() => page.text().includes('Carried over from'));
  await page.open('/');
  await until(() => page.text().includes('start it when it is ready'));
  await click('Start');
  await until(() => page.text().includes('Objective started.') && !page.text().includes('Waiting for you'));
  expect((await db.objectives.toArray()).map(({ state }) => state)).toEqual(['closed', 'active']);
});

test('a reviewer is chosen among everybody but the owner', async () => {
  const { objectiveId, benId } = await afterTheCycle();
  await page.open(`/objectives/${objectiveId}`);
  await click('Edit');
  const reviewer = await field('Reviewer');
  await until(() => reviewer.textContent?.includes('Ben'));
  expect([...reviewer.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual(['Nobody', 'Ben']);
  await type('Owner', benId);
  expect(await besideField('Reviewer')).toContain('cannot review their own objective');
  await control('Save');
});
