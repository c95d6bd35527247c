import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { world } from '../../tests/helpers/fake-browser';
import { db, openDatabase } from '../store/db';
import { reconcileTrackers } from './reconcile-trackers';

test('asked for twice at once, as by a start of the background and a click, each script is registered once', async () => {
  world.reset();
  world.granted.add('https://github.com/*');
  await openDatabase();
  await db.connections.put({ tracker: 'github', baseUrl: 'https://github.com', turnedOnAt: 0, trouble: null });
  await Promise.all([reconcileTrackers(db), reconcileTrackers(db)]);
  expect(world.registered.map(({ id }) => id)).toEqual(['github']);
});
