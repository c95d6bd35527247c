// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { command } from '../../components/hooks/command';
import { db } from '../../lib/store/db';
import { choices } from '../../lib/store/queries/settings';
import { observeTickets } from '../../lib/use-cases/observe-tickets';
import { click, control, field, page, submit, type, until } from '../helpers/dashboard-page';
import { aReading, aTicketId } from '../helpers/workspace';

beforeEach(() => page.wipe());
afterEach(() => page.close());

async function running() {
  await page.open();
  const cycle = { name: 'Q4', startsOn: '2026-10-01', endsOn: '2026-12-31' };
  const { value: start } = await command('startWorkspace', { myName: 'Ana', cycle, objectiveTitle: 'Checkout' });
  const measure = { kind: 'work', denominator: 'allLinked' } as const;
  const draft = { title: 'All of it', objectiveId: start.objectiveId, measure };
  return (await command('saveKeyResult', draft)).value.id;
}

const seen = (...readings: Parameters<typeof observeTickets>[1]) =>
  db.transaction('rw', db.tables, () => observeTickets(db, readings, page.now));

test('nothing is chosen before it is saved, nor said to be before that is acknowledged; a new cycle begins with the rhythm that was', async () => {
  await running();
  await page.open('/settings');
  await type('Check-ins of a new cycle', 'monthly');
  expect(await choices(db)).toMatchObject({ cadence: 'weekly' });
  const answers = Promise.withResolvers<void>();
  page.held = answers.promise;
  await submit();
  await until(() => page.text().includes('not confirmed yet'));
  expect(page.text()).not.toContain('Settings saved.');
  answers.resolve();
  await until(() => page.text().includes('Settings saved.') && !page.text().includes('not confirmed yet'));
  expect(await choices(db)).toMatchObject({ cadence: 'monthly', statusRule: 'throughline' });
  await page.open('/cycles/new');
  expect((await field('Check-ins')).value).toBe('monthly');
});

test('a linked ticket can count through the tickets below it, without its share being touched', async () => {
  const keyResultId = await running();
  await seen(aReading('1'), aReading('2', { parent: '1', state: 'done' }), aReading('3', { parent: '1' }));
  await command('linkTicket', { ticketId: aTicketId('1'), keyResultId });
  await page.open(`/key-results/${keyResultId}`);
  await click(/^Share 100 % of Ticket 1/);
  (await until(() => document.querySelector<HTMLInputElement>('form input[type=checkbox]'))).click();
  await click('Save');
  await until(() => page.text().includes('through 2 below it'));
  await control(/^Share 100 % of Ticket 1/);
  expect(await db.rollUps.toArray()).toMatchObject([{ outcome: { ratio: 0.5 } }]);
  expect(await db.links.toArray()).toMatchObject([{ share: null, includeChildren: true }]);
});

test('the part a linked ticket is of the plan is told to the last digit, for who presses it', async () => {
  const keyResultId = await running();
  await seen(aReading('1'), aReading('2'), aReading('3'));
  for (const key of ['1', '2', '3']) await command('linkTicket', { ticketId: aTicketId(key), keyResultId });
  await page.open(`/key-results/${keyResultId}`);
  await click(/^33 % of the plan is Ticket 2/);
  await until(() => page.text().includes('part of the plan of “Ticket 2”: 1 / 3'));
  const part = await control(/^33 % of the plan is Ticket 2/);
  expect(part.getAttribute('aria-expanded')).toBe('true');
});

test('a workspace adds a word to a list of the coach and leaves one out; the other lists stay', async () => {
  await running();
  await page.open('/settings');
  await type('List', 'activityNouns');
  await type('Words to add', ' workshops \n\nworkshops\nstand-ups');
  await click('Save words');
  await until(() => page.text().includes('Words saved.'));
  await type('List', 'vague');
  await type('Words to leave out', 'better');
  await click('Save words');
  const said = {
    activityNouns: { add: ['workshops', 'stand-ups'], remove: [] },
    vague: { add: [], remove: ['better'] },
  };
  await expect.poll(async () => (await choices(db)).coachWords).toEqual({ en: said });
  await page.open('/settings');
  await type('List', 'activityNouns');
  expect((await field('Words to add')).value).toBe('workshops\nstand-ups');
});

test('what another window saved meanwhile is shown in settings, cycle and person, and can be taken', async () => {
  await running();
  await page.open('/settings');
  await type('Check-ins of a new cycle', 'monthly');
  await command('saveSettings', { cadence: 'biweekly', inProgressCredit: 0.5 });
  await until(() => page.text().includes('Cadence is now “every two weeks”.'));
  expect(page.text()).not.toContain('What work in progress earns is now');
  await click('Take what is there');
  await until(() => !page.text().includes('Changed elsewhere'));
  expect((await field('Check-ins of a new cycle')).value).toBe('biweekly');

  const [cycle] = await db.cycles.toArray();
  await page.open(`/cycles/${cycle?.id}`);
  await click('Edit');
  await type('Name', 'Fourth quarter');
  await command('saveCycle', { id: cycle!.id, name: 'Autumn', anchorDay: 3 });
  await until(() => page.text().includes('Name is now “Autumn”.'));
  await submit();
  await until(() => page.text().includes('Cycle saved.'));
  expect(await db.cycles.toArray()).toMatchObject([{ name: 'Fourth quarter', anchorDay: 3 }]);

  const [ana] = await db.people.toArray();
  await page.open('/people');
  await click(/^Edit/);
  await type('Name', 'Ana L.');
  await command('savePerson', { id: ana!.id, name: 'Ana Lima' });
  await until(() => page.text().includes('Name is now “Ana Lima”.'));
});
