// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { db } from '../../lib/store/db';
import { observeTickets } from '../../lib/use-cases/observe-tickets';
import { besideField, choose, click, control, field, page, submit, type, until } from '../helpers/dashboard-page';
import { world } from '../helpers/fake-browser';
import { aReading } from '../helpers/workspace';

const ADDRESS = 'https://desk.example/it/tickets/DESK-31';
const READING = { ...aReading('DESK-31'), title: 'Paper is out', state: 'unknown', rawState: 'With vendor' };

// Under the load of a whole run a first screen takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

beforeEach(async () => {
  await page.wipe();
  world.reset();
  vi.stubGlobal('fetch', async () => new Response('{}'));
  await page.open('/start');
  await type('Your name', 'Ana');
  await type('Your first objective', 'Checkout feels instant');
  await submit();
  await until(() => page.heading() === 'Checkout feels instant');
  await page.open('/trackers');
});
afterEach(() => page.close());

const describeDesk = async () => {
  await click('Describe a tracker');
  await type('A ticket there', ADDRESS);
};

test('one ticket’s address tells what its tickets’ are, and what the description finds is shown', async () => {
  await describeDesk();
  expect((await field('The tracker lives at')).value).toBe('https://desk.example');
  expect((await field('Addresses of its tickets')).value).toBe('/it/tickets/{key}');
  world.granted.add('https://desk.example/*');
  world.tabs = [{ id: 7, url: ADDRESS }];
  world.looksLike = { ticket: READING, missing: null, rows: [READING] };
  await click('Try it');
  await until(() => page.text().includes('DESK-31: Paper is out'));
  expect(page.text()).toContain('State: With vendor → Unknown');
  expect(page.text()).toContain('1 row');
});

test('what makes no sense is said beside its field and keeps what was typed; nothing is saved', async () => {
  await describeDesk();
  await type('Addresses of its tickets', '/{key}');
  await click('Save and turn on');
  expect(await besideField('Addresses of its tickets')).toContain('every page of the site');
  expect((await field('Addresses of its tickets')).value).toBe('/{key}');
  expect(await db.sites.count()).toBe(0);
  await page.open('/trackers');
  expect((await field('Addresses of its tickets')).value).toBe('/{key}');
});

test('it is saved and turned on once access is given, and its statuses can be told', async () => {
  await describeDesk();
  await type('Row or card', '.card\n#tickets tr');
  await click('Save and turn on');
  await until(() => page.text().includes('The browser did not give access'));
  expect(await db.sites.count()).toBe(0);
  world.granted.add('https://desk.example/*');
  await click('Save and turn on');
  await control('Turn off desk.example at https://desk.example');
  expect(await db.sites.toArray()).toMatchObject([
    {
      id: 'https://desk.example',
      custom: { tickets: ['/it/tickets/{key}'], page: {}, rows: [{ row: ['.card', '#tickets tr'] }] },
    },
  ]);
  const ref = { ...READING.ref, tracker: 'custom', baseUrl: 'https://desk.example' } as const;
  await observeTickets(db, [{ ...aReading('1'), ref, state: 'unknown', rawState: 'With vendor' }], page.now);
  await click('Statuses of desk.example');
  await type('With vendor', 'in_progress');
  await until(() => page.text().includes('“With vendor” counts as In progress here.'));
  expect(await db.tickets.toArray()).toMatchObject([{ state: 'in_progress', rawState: 'With vendor' }]);
});

test('what a file describes waits over a reload like what was typed, and all of it is saved', async () => {
  const custom = {
    tickets: ['/it/tickets/{key}'],
    page: { title: ['h1'] },
    rows: [{ row: ['tr.ticket'] }, { row: ['.card'] }],
  };
  const statusWords = { 'with vendor': 'in_progress' } as const;
  const site = { id: 'https://desk.example', custom, statusWords };
  await choose(
    'desk.tracker.json',
    JSON.stringify({ format: 'throughline-tracker', version: 1, site }),
    'Or take a description from a file',
  );
  await field('A ticket there');
  await page.open('/trackers');
  expect((await field('Addresses of its tickets')).value).toBe('/it/tickets/{key}');
  world.granted.add('https://desk.example/*');
  await click('Save and turn on');
  await control('Turn off desk.example at https://desk.example');
  expect(await db.sites.toArray()).toMatchObject([site]);
});
