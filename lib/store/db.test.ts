import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, test, vi } from 'vitest';
import { makeDatabase, openDatabase, SCHEMA_VERSION } from './db';
import { MIGRATIONS } from './migrations';

test('a database written by a newer version is refused with both numbers, and left as it is', async () => {
  const newer = new Dexie('newer');
  newer.version(SCHEMA_VERSION + 1).stores({ cycles: '[space+id]' });
  await newer.open();
  await newer.table('cycles').put({ space: 'personal', id: 'a', name: 'kept' });
  newer.close();
  await expect(openDatabase(makeDatabase('newer'))).rejects.toMatchObject({
    code: 'database.newer',
    facts: { found: SCHEMA_VERSION + 1, known: SCHEMA_VERSION },
  });
  await newer.open();
  expect(await newer.table('cycles').toArray()).toMatchObject([{ name: 'kept' }]);
});

test('damage that Dexie mends by counting the browser’s version up by one is no newer Throughline', async () => {
  const damaged = makeDatabase('without-an-index', [{ version: SCHEMA_VERSION, stores: { people: '[space+id]' } }]);
  await openDatabase(damaged);
  damaged.close();
  const mended = makeDatabase('without-an-index');
  for (let start = 0; start < 2; start++) {
    await openDatabase(mended);
    expect(mended.backendDB().version).toBe(10 * SCHEMA_VERSION + 1);
    expect(await mended.checkIns.count()).toBe(0);
    mended.close();
  }
  expect((await openDatabase(makeDatabase('without-an-index'))).isOpen()).toBe(true);
});

/** What Chromium lists after a kill in the middle of an upgrade: the version that was not reached. */
const listed = (name: string, version: number) =>
  vi.spyOn(indexedDB, 'databases').mockResolvedValue([{ name, version: 10 * version }]);
afterEach(() => vi.restoreAllMocks());

test('an upgrade to a newer version that was killed locks nobody out who goes back to the older one', async () => {
  const before = await openDatabase(makeDatabase('rolled-back'));
  await before.meta.put({ key: 'device', value: 'kept' });
  before.close();
  listed('rolled-back', SCHEMA_VERSION + 1);
  const after = await openDatabase(makeDatabase('rolled-back'));
  expect((await after.meta.get('device'))?.value).toBe('kept');
});

test('an upgrade that was killed is prepared for again, whatever version is listed', async () => {
  const [first] = MIGRATIONS;
  if (!first) throw new Error('there is no first version');
  const old = await openDatabase(makeDatabase('half-way', [first]));
  old.close();
  listed('half-way', SCHEMA_VERSION);
  const prepared: number[] = [];
  await openDatabase(makeDatabase('half-way'), async (found) => void prepared.push(found));
  expect(prepared).toEqual([first.version]);
});

test('what is listed and was never made is made, and no question makes it', async () => {
  listed('ghost', SCHEMA_VERSION + 1);
  expect((await openDatabase(makeDatabase('ghost'))).verno).toBe(SCHEMA_VERSION);
});

test('what a person did is flushed to disk before it is acknowledged', async () => {
  const db = await openDatabase(makeDatabase('strict'));
  const durability = await db.transaction(
    'rw',
    db.meta,
    async (tx) => (tx.idbtrans as IDBTransaction & { durability: string }).durability,
  );
  expect(durability).toBe('strict');
});
