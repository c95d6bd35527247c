import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { makeDatabase, openDatabase, SCHEMA_VERSION } from './db';

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

test('what a person did is flushed to disk before it is acknowledged', async () => {
  const db = await openDatabase(makeDatabase('strict'));
  const durability = await db.transaction(
    'rw',
    db.meta,
    async (tx) => (tx.idbtrans as IDBTransaction & { durability: string }).durability,
  );
  expect(durability).toBe('strict');
});
