import 'fake-indexeddb/auto';
import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import { makeDatabase } from '../../lib/store/db';
import { dump } from '../../lib/store/snapshot';
import { watchReads } from '../bench/reads';
import { tableRows } from '../bench/rows';

test('a snapshot is read by ranges, five hundred rows in a transaction, so that acts come between', async () => {
  const db = makeDatabase(newId());
  const reads = watchReads(db);
  await db.open();
  for (const { table, slices } of tableRows({ objectives: 3, mine: 3, changes: 2500, now: Date.now() })) {
    for (const rows of slices) await db.table(table).bulkAdd([...rows]);
  }
  const from = reads.length;
  const pieces: string[] = [];
  await dump(db, Date.now(), (piece) => void pieces.push(piece));
  const asked = reads.slice(from);
  const inOne = Map.groupBy(asked, ({ transaction }) => transaction);
  for (const reads of inOne.values()) expect(reads.reduce((sum, { rows }) => sum + rows, 0)).toBeLessThan(1500);
  expect(asked.length).toBeLessThan(50);
  expect(asked.reduce((sum, { rows }) => sum + rows, 0)).toBeGreaterThan(4000);
  expect(JSON.parse(pieces.join('')).changes).toHaveLength(2500);
  // So many rows at most are text at once.
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(pieces.join('').length / 2);
});
