import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type ApiServer, startApi } from '../../tests/contract/api-server';
import { world } from '../../tests/helpers/fake-browser';
import { Workspace } from '../../tests/helpers/workspace';
import { FIRST_REMINDERS } from '../domain/reminder';
import { ticketIdOf } from '../domain/ticket-id';
import { blankReading } from '../trackers/blank-reading';
import { example } from '../trackers/redmine/api-example';
import { keepFresh } from './keep-fresh';
import { observeTickets } from './observe-tickets';
import { carryOut } from './reply';

let work: Workspace;
let server: ApiServer;

beforeEach(async () => {
  world.reset();
  work = await Workspace.open();
  work.now = Date.now() - 3_600_000;
  const { keyResultId } = await work.withGoal();
  server = await startApi(example, 'session');
  const ref = { tracker: 'redmine', baseUrl: server.root, project: null, key: '12' } as const;
  await work.db.connections.put({ baseUrl: server.root, tracker: 'redmine', turnedOnAt: work.now, trouble: null });
  await work.observe({ ...blankReading({ ref, url: `${server.root}/issues/12`, source: 'page' }), state: 'open' });
  await work.run('linkTicket', { ticketId: ticketIdOf(ref), keyResultId });
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await server.stop();
});

const ports = () => ({
  db: work.db,
  observe: observeTickets,
  carryOut,
  hasAccess: async () => true,
  spread: async () => {},
});
const hour = new Date().getHours();
const quiet = { ...FIRST_REMINDERS, quietFrom: hour, quietTo: (hour + 2) % 24 };

test('trackers are left in peace in quiet hours, if the person wants it so', async () => {
  world.local.set('reminders', { ...quiet, quietsTrackers: true });
  await keepFresh(ports(), Date.now());
  expect(server.state.requests).toEqual([]);
  world.local.set('reminders', quiet);
  await keepFresh(ports(), Date.now());
  expect(server.state.requests.length).toBeGreaterThan(0);
});

test('without a network nothing is asked, and no tracker is blamed for it', async () => {
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { onLine: false }));
  await keepFresh(ports(), Date.now());
  expect(await work.db.connections.get(server.root)).not.toHaveProperty('refresh');
  vi.unstubAllGlobals();
  await keepFresh(ports(), Date.now());
  expect(server.state.requests.length).toBeGreaterThan(0);
});
