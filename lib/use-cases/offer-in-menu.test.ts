import { expect, test, vi } from 'vitest';
import { world } from '../../tests/helpers/fake-browser';
import { TICKET_PATHS } from '../trackers/ticket-paths';
import { offerInMenu } from './offer-in-menu';

const REDMINE = { tracker: 'redmine', baseUrl: 'https://tracker.acme.example/redmine' } as const;
const targets = () => world.menu.flatMap(({ targetUrlPatterns }) => targetUrlPatterns ?? []);

test('is offered on links to tickets of what is on, and on no other', async () => {
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(TICKET_PATHS)));
  await offerInMenu([REDMINE]);
  expect(targets()).toEqual(['https://tracker.acme.example/redmine/issues/*']);
  await offerInMenu([]);
  expect(world.menu).toEqual([]);
});

test('is offered on every link into the tracker while nobody can tell where its tickets are', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  await offerInMenu([REDMINE]);
  expect(targets()).toEqual(['https://tracker.acme.example/redmine/*']);
});
