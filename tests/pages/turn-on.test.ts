// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { db } from '../../lib/store/db';
import { products } from '../../lib/trackers/products';
import { besideField, click, control, field, page, submit, type, until } from '../helpers/dashboard-page';
import { world } from '../helpers/fake-browser';

const ADDRESS = 'Address of another tracker';
const REDMINE = { tracker: 'redmine', baseUrl: 'https://acme.example/redmine' } as const;

beforeEach(async () => {
  await page.wipe();
  world.reset();
  // Files of the package, which only a browser can open.
  vi.stubGlobal('fetch', async () => new Response('{}'));
  await page.open('/start');
  await type('Your name', 'Ana');
  await type('Your first objective', 'Checkout feels instant');
  await submit();
  await until(() => page.heading() === 'Checkout feels instant');
  await page.open('/trackers');
  await field(ADDRESS);
});
afterEach(() => page.close());

test('every service that has one address for all is offered, until it is on', async () => {
  const hosts = Object.values(products).flatMap(({ publicOrigin }) => publicOrigin ?? []);
  for (const origin of hosts) await control(`Use on ${new URL(origin).host}`);
  world.granted.add('https://trello.com/*');
  await click('Use on trello.com');
  await control(/^Turn off Trello/);
  await until(() => !page.text().includes('Use on trello.com'));
  expect(await db.connections.toArray()).toMatchObject([{ tracker: 'trello', baseUrl: 'https://trello.com' }]);
});

test('another one by its address: what its own pages say it is, as soon as access is given', async () => {
  world.looksLike = REDMINE;
  await type(ADDRESS, 'acme.example/redmine/issues/31');
  await submit();
  await until(() => page.text().includes('The browser did not give access'));
  expect(await db.connections.count()).toBe(0);
  world.granted.add('https://acme.example/*');
  await submit();
  await control(/^Turn off Redmine/);
  expect(await db.connections.toArray()).toMatchObject([REDMINE]);
  const emptied = await field(ADDRESS);
  await until(() => emptied.value === '');
});

test.each([
  ['no page we know', null],
  ['a page that leads to another site', { tracker: 'gitlab', baseUrl: 'https://gitlab.com' }],
])('%s turns nothing on, keeps what was typed and gives the access back', async (_, looksLike) => {
  world.looksLike = looksLike;
  world.granted.add('https://acme.example/*');
  await type(ADDRESS, 'acme.example/wiki');
  await submit();
  expect(await besideField(ADDRESS)).toContain('no tracker it knows at acme.example');
  expect((await field(ADDRESS)).value).toBe('acme.example/wiki');
  await until(() => world.granted.size === 0);
  expect(await db.connections.count()).toBe(0);
});
