// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { command } from '../../components/hooks/command';
import { localDate } from '../../lib/domain/calendar';
import type { KeyResultId, ObjectiveId } from '../../lib/domain/ids';
import { db } from '../../lib/store/db';
import { observeTickets } from '../../lib/use-cases/observe-tickets';
import { click, control, field, page, TODAY, type, until } from '../helpers/dashboard-page';
import { aReading, aTicketId } from '../helpers/workspace';

// A page of the past is copied into a database of its own first: slow on a busy machine, not stuck.
vi.setConfig({ testTimeout: 60_000 });

const DAY_MS = 86_400_000;
const measure = { kind: 'numeric', unit: 'ms', baseline: 800, target: 300 } as const;
const [then, yesterday] = [localDate(TODAY - 2 * DAY_MS), localDate(TODAY - DAY_MS)];

let objectiveId: ObjectiveId;
let keyResultId: KeyResultId;

/** Two days ago a goal was begun and measured; today everything about it became another. */
beforeEach(async () => {
  await page.wipe();
  await page.open();
  page.now = TODAY - 2 * DAY_MS;
  const cycle = { name: 'Q4', startsOn: '2026-10-01', endsOn: '2026-12-31' };
  const { value } = await command('startWorkspace', { myName: 'Ana', cycle, objectiveTitle: 'Checkout feels instant' });
  objectiveId = value.objectiveId;
  keyResultId = (await command('saveKeyResult', { title: 'Under 300 ms', objectiveId, measure })).value.id;
  await command('saveObjective', { id: objectiveId, state: 'active' });
  await db.transaction('rw', db.tables, () => observeTickets(db, [aReading('7')], page.now));
  await command('linkTicket', { ticketId: aTicketId('7'), keyResultId });
  await command('checkIn', { keyResultId, value: 550, confidence: 6, note: 'Halfway there' });
  page.now = TODAY;
  await command('saveObjective', { id: objectiveId, title: 'Checkout feels quick' });
  await command('saveKeyResult', { id: keyResultId, measure: { ...measure, target: 200 }, reason: 'More ambition' });
  await command('unlinkTicket', { ticketId: aTicketId('7'), keyResultId });
});
afterEach(() => page.close());

const band = () => until(() => document.querySelector('[aria-label="A page of the past"]'));
const scratch = async () => (await Dexie.getDatabaseNames()).filter((name) => name.startsWith('throughline-past-'));
/** Everything that could change something; what unfolds the making of a number does not. */
const buttons = () =>
  [...document.querySelectorAll('main button:not([aria-label$="how it is made"])')].map(
    (button) => button.getAttribute('aria-label') ?? button.textContent,
  );

test('a key result’s page shows the target, the numbers, the tickets and the words of that day', async () => {
  await page.open(`/key-results/${keyResultId}?on=${then}`);
  expect((await band()).textContent).toContain('As it was on');
  await until(() => page.text().includes('800 → 300 ms'));
  await until(() => page.text().includes('Halfway there'));
  await control('Ticket 7 (opens in a new tab)');
  expect(page.text()).toContain('50 %');
  expect(page.text()).not.toContain('200 ms');
});

test('nothing can be changed there', async () => {
  for (const route of [`/key-results/${keyResultId}`, `/objectives/${objectiveId}`]) {
    await page.open(`${route}?on=${then}`);
    await until(() => page.text().includes('With everything below it'));
    expect(buttons()).toEqual(['Back to today']);
  }
});

test('links stay in that day, and one action leads back to today', async () => {
  await page.open(`/objectives/${objectiveId}?on=${then}`);
  await until(() => page.heading() === 'Checkout feels instant');
  await click('Under 300 ms');
  await until(() => page.heading() === 'Under 300 ms');
  await band();
  await click('Back to today');
  await until(() => page.text().includes('800 → 200 ms'));
  expect(location.hash).toBe(`#/key-results/${keyResultId}`);
  await until(() => !document.querySelector('[aria-label="A page of the past"]'));
});

test('a day is chosen on the page itself; what is no day of its past leads nowhere', async () => {
  await page.open(`/objectives/${objectiveId}`);
  await type('As it was on', '2020-01-01');
  expect(location.hash).toBe(`#/objectives/${objectiveId}`);
  await type('As it was on', yesterday);
  await until(() => page.heading() === 'Checkout feels instant');
  expect(location.hash).toBe(`#/objectives/${objectiveId}?on=${yesterday}`);
  await type('As it was on', then);
  await until(() => location.hash.endsWith(then));
  expect((await field('As it was on')).value).toBe(then);
});

test('before it was written it says that it was not there', async () => {
  await page.open(`/objectives/${objectiveId}?on=2026-01-01`);
  await until(() => page.heading() === 'This objective was not there');
  expect((await band()).textContent).toContain('Jan 1, 2026');
});

test('today and days to come are now', async () => {
  await page.open(`/objectives/${objectiveId}?on=${localDate(Date.now())}`);
  await until(() => page.heading() === 'Checkout feels quick');
  expect(document.querySelector('[aria-label="A page of the past"]')).toBeNull();
});

test('each line of history leads to the record as it was then', async () => {
  await page.open('/history?what=created&kind=keyResult');
  await click(/^as it was then, on/);
  await until(() => page.heading() === 'Under 300 ms');
  expect(location.hash).toBe(`#/key-results/${keyResultId}?on=${then}`);
});

test('what was compacted is said', async () => {
  await db.meta.put({ key: 'compactedBefore', value: Date.now() - DAY_MS / 2 });
  await page.open(`/objectives/${objectiveId}?on=${then}`);
  expect((await band()).textContent).toContain('Details of that day were compacted');
});

test('leaving the page leaves no copy behind', async () => {
  await page.open(`/objectives/${objectiveId}?on=${then}`);
  await band();
  expect(await scratch()).toHaveLength(1);
  await click('Back to today');
  await vi.waitFor(async () => expect(await scratch()).toEqual([]));
});

test('a closed goal shows what its key results had come to when it was closed, whatever moves afterwards', async () => {
  await command('closeObjective', {
    id: objectiveId,
    score: 0.4,
    reason: 'So it was',
    cause: 'no_time',
    isDropped: false,
    retrospective: '',
  });
  await command('saveKeyResult', {
    id: keyResultId,
    measure: { ...measure, target: 300 },
    reason: 'Written down wrong',
  });
  await page.open(`/objectives/${objectiveId}`);
  await until(() => page.text().includes('key results: 42 %'));
  expect(page.text()).not.toContain('key results: 50 %');
  const outcome = await until(() => document.querySelector('[role=meter][aria-label=Outcome]'));
  expect(outcome.getAttribute('aria-valuenow')).toBe('42');
  expect(page.text()).toContain('800 → 200 ms');
  expect(buttons()).not.toContain('Add key result');
});
