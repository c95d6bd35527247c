import 'fake-indexeddb/auto';
import { beforeAll, expect, test } from 'vitest';
import { fc } from '../../tests/domain/law';
import { makeDatabase } from './db';
import { rowsAt } from './rows-at';
import { rowKey } from './schema';

const db = makeDatabase('rows-at');
const idOf = (n: number) => `id-${String(n).padStart(3, '0')}`;
beforeAll(async () => {
  await db.open();
  const ids = Array.from({ length: 60 }, (_, n) => idOf(n * 2));
  await db.table('tickets').bulkAdd(ids.map((id) => ({ space: 'personal', id })));
  // Of another space, before and after ours.
  for (const space of ['a', 'z']) await db.table('tickets').bulkAdd(ids.map((id) => ({ space, id })));
});

test('rows asked for as a range are those asked for one by one, near or far, there or not, in any order', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 130 }), { maxLength: 12 }), async (wanted) => {
      const keys = wanted.map((n) => rowKey(idOf(n)));
      expect(await rowsAt(db.tickets, keys)).toEqual(await db.tickets.bulkGet(keys));
    }),
    { numRuns: 1000 },
  ));
