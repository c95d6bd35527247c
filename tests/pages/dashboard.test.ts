// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { command } from '../../components/hooks/command';
import type { KeyResultId } from '../../lib/domain/ids';
import { db } from '../../lib/store/db';
import { observeTickets } from '../../lib/use-cases/observe-tickets';
import { besideField, click, control, field, page, submit, type, until } from '../helpers/dashboard-page';
import browser from '../helpers/fake-browser';
import { aReading, aTicketId } from '../helpers/workspace';

beforeEach(() => page.wipe());
afterEach(() => page.close());

/** The first run, up to the objective's page. */
async function firstRun(): Promise<void> {
  await page.open('/start');
  await type('Your name', 'Ana');
  await type('Your first objective', 'Checkout feels instant');
  await submit();
  await until(() => page.heading() === 'Checkout feels instant');
}

/** A running objective with one numeric key result. */
async function running(): Promise<KeyResultId> {
  await firstRun();
  const [objective] = await db.objectives.toArray();
  if (!objective) throw new Error('no objective');
  const measure = { kind: 'numeric', unit: 'ms', baseline: 800, target: 300 } as const;
  const { value } = await command('saveKeyResult', { title: 'Under 300 ms', objectiveId: objective.id, measure });
  await command('saveObjective', { id: objective.id, state: 'active' });
  return value.id;
}

describe('the first run', () => {
  test('takes the place of every screen while there is nothing, and leads to the objective', async () => {
    await page.open('/history');
    expect(page.heading()).toBe('Welcome to Throughline');
    await firstRun();
    expect(location.hash).toMatch(/^#\/objectives\//);
    await until(() => document.title === 'Checkout feels instant – Throughline');
    await until(() => document.activeElement?.tagName === 'H1');
    await control('Add key result');
  });

  test('is never shown over data, be it deleted data', async () => {
    await firstRun();
    await page.open('/start');
    expect(page.heading()).toBe('My goals');
    const [cycle] = await db.cycles.toArray();
    await command('deleteRecord', { kind: 'cycle', id: cycle?.id ?? '' });
    await db.people.toCollection().modify({ isMe: false });
    await page.open('/start');
    expect(page.heading()).toBe('My goals');
    expect(page.text()).toContain('does not know who you are');
  });

  test('says beside the field what is wrong, leads there, and keeps what was typed', async () => {
    await page.open();
    await type('Your name', 'Ana');
    await type('Ends', '2020-01-01');
    await submit();
    expect(await besideField('Ends')).toContain('ends before it starts');
    expect((await field('Your name')).value).toBe('Ana');
    await until(() => document.activeElement?.getAttribute('type') === 'date');
    await page.open();
    expect((await field('Your name')).value).toBe('Ana');
  });
});

describe('a key result', () => {
  test('whose baseline is its target is refused beside the target, and nothing is lost', async () => {
    await firstRun();
    await click('Add key result');
    await type('Title', 'Under 300 ms');
    await type('Baseline', '300');
    await submit();
    expect(await besideField('Target')).toBe('A number belongs here.');
    await type('Target', '300');
    await submit();
    await until(() => page.text().includes('are the same number'));
    expect(await besideField('Target')).toContain('are the same number');
    expect((await field('Title')).value).toBe('Under 300 ms');
    expect(await db.keyResults.count()).toBe(0);
    await type('Baseline', '800');
    await submit();
    await until(() => page.text().includes('800 → 300'));
  });

  test('that is running asks for a reason, and history tells who changed what from what to what, and why', async () => {
    const id = await running();
    await page.open(`/key-results/${id}`);
    await click('Edit');
    await type('Target', '350');
    await submit();
    expect(await besideField('Reason for the change')).toContain('already running');
    await type('Reason for the change', 'The bank is slower');
    await submit();
    await until(() => page.text().includes('Reason: The bank is slower'));
    expect(page.text()).toContain('Measure: 800 → 300 ms, then 800 → 350 ms');
    expect(page.text()).toContain('Ana');
  });

  test('is saved once although its acknowledgement was lost, and the form says so', async () => {
    await firstRun();
    await click('Add key result');
    await type('Title', 'Under 300 ms');
    await type('Baseline', '800');
    await type('Target', '300');
    page.lostAnswers = 4;
    await submit();
    await until(() => page.text().includes('it will not be done twice'));
    expect((await field('Title')).value).toBe('Under 300 ms');
    await click('Try again');
    await until(() => page.text().includes('Key result created.'));
    expect(await db.keyResults.count()).toBe(1);
  });

  test('a reason for setting a question of the coach aside stays until it is kept, and is kept once', async () => {
    await firstRun();
    await click('Set aside…');
    await type('Why does it not apply here?', 'We know.');
    const wire = vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(undefined);
    await click('Set aside');
    await until(() => page.text().includes('it will not be done twice'));
    expect((await field('Why does it not apply here?')).value).toBe('We know.');
    wire.mockRestore();
    await click('Set aside');
    await until(() => page.text().includes('Set aside.'));
    expect((await db.objectives.toArray()).map(({ dismissals }) => dismissals)).toMatchObject([
      [{ reason: 'We know.' }],
    ]);
  });
});

test('what was typed into a rule, a share and an address waits in its open form', async () => {
  const keyResultId = await running();
  await db.connections.put({ baseUrl: 'https://github.com', tracker: 'github', turnedOnAt: page.now, trouble: null });
  await db.transaction('rw', db.tables, () => observeTickets(db, [aReading('7')], page.now));
  await command('linkTicket', { ticketId: aTicketId('7'), keyResultId });
  await page.open(`/key-results/${keyResultId}`);
  await click('New rule');
  await type('Label', 'checkout');
  await click(/^Share 100/);
  await type('Share (%)', '40');
  await page.open('/trackers');
  await type('Address of another tracker', 'https://tracker.exa');
  await page.open(`/key-results/${keyResultId}`);
  expect((await field('Label')).value).toBe('checkout');
  expect((await field('Share (%)')).value).toBe('40');
  await page.open('/trackers');
  expect((await field('Address of another tracker')).value).toBe('https://tracker.exa');
});

describe('undo', () => {
  test('takes the first run back as a whole', async () => {
    await firstRun();
    await click('Undo');
    await until(() => page.text().includes('Undone.'));
    expect((await db.objectives.toArray()).every(({ deletedAt }) => deletedAt !== null)).toBe(true);
  });

  test('links a ticket again that was unlinked', async () => {
    const keyResultId = await running();
    await db.transaction('rw', db.tables, () =>
      observeTickets(db, [aReading('7', { title: '<b>Bold</b>' })], page.now),
    );
    await command('linkTicket', { ticketId: aTicketId('7'), keyResultId });
    await page.open(`/key-results/${keyResultId}`);
    await click('Unlink <b>Bold</b>');
    await until(() => page.text().includes('No ticket is linked'));
    await click('Undo');
    await until(() => page.text().includes('Undone.'));
    await control('Unlink <b>Bold</b>');
    expect(document.querySelector('tbody a')?.getAttribute('rel')).toBe('noopener noreferrer');
  });

  test('brings back a note that its author removed', async () => {
    const keyResultId = await running();
    await command('writeNote', { aboutKind: 'keyResult', aboutId: keyResultId, text: 'Shoppers feel it.' });
    await page.open(`/key-results/${keyResultId}`);
    await click(/^Delete.*Shoppers feel it/);
    await until(() => !page.text().includes('Shoppers feel it.'));
    await click('Undo');
    await control(/^Delete.*Shoppers feel it/);
    expect((await db.notes.toArray()).map(({ deletedAt }) => deletedAt)).toEqual([null]);
  });

  test('whose answer is lost says so, and is done once when tried again', async () => {
    const keyResultId = await running();
    await command('writeNote', { aboutKind: 'keyResult', aboutId: keyResultId, text: 'Shoppers feel it.' });
    await page.open(`/key-results/${keyResultId}`);
    await click(/^Delete.*Shoppers feel it/);
    await control('Undo');
    page.lostAnswers = 4;
    await click('Undo');
    await until(() => page.text().includes('it will not be done twice'));
    page.lostAnswers = 0;
    await click('Undo');
    await until(() => page.text().includes('Undone.'));
    expect((await db.notes.toArray()).map(({ deletedAt }) => deletedAt)).toEqual([null]);
  });

  test('brings back a deleted objective with all that hung on it', async () => {
    await running();
    const [objective] = await db.objectives.toArray();
    await page.open(`/objectives/${objective?.id}`);
    await click('Delete');
    await until(() => page.text().includes('You own no goal yet'));
    await click('Undo');
    await until(() => page.text().includes('Undone.'));
    await page.open('/');
    expect(page.text()).toContain('Under 300 ms');
  });
});

test('a hash of any length and kind is home', async () => {
  await running();
  await page.open(`/objectives/${'x'.repeat(100_000)}`);
  expect(page.heading()).toBe('My goals');
  await page.open('/objectives/00000000-0000-7000-8000-000000000000');
  expect(page.heading()).toBe('This objective is not here');
});
