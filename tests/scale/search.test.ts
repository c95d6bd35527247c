import 'fake-indexeddb/auto';
import { beforeAll, expect, test } from 'vitest';
import { db } from '../../lib/store/db';
import { type SearchItem, searchItems, TICKETS_SEARCHED } from '../../lib/store/queries/search-items';
import { watchReads } from '../bench/reads';
import { tableRows } from '../bench/rows';

const OBJECTIVES = 60;
const reads = watchReads(db);

beforeAll(async () => {
  await db.open();
  for (const { table, slices } of tableRows({ objectives: OBJECTIVES, mine: 1, changes: 0, now: Date.now() })) {
    for (const rows of slices) await db.table(table).bulkAdd([...rows]);
  }
}, 60_000);

test('a search reads goals whole and the tickets seen last, in slices no person could feel', async () => {
  expect(await db.tickets.count()).toBeGreaterThan(TICKETS_SEARCHED);
  const from = reads.length;
  const found: SearchItem[] = [];
  for await (const slice of searchItems(db)) {
    expect(slice.length).toBeLessThanOrEqual(250);
    found.push(...slice);
  }
  const asked = reads.slice(from);
  expect(new Set(found.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(found.length);
  const count = (kind: string) => found.filter((item) => item.kind === kind).length;
  expect(count('objective')).toBe(await db.objectives.count());
  expect(count('keyResult')).toBe(await db.keyResults.count());
  expect(count('ticket')).toBe(TICKETS_SEARCHED);
  for (const { rows, isWhole, index } of asked) {
    // Which tickets were seen last is told by an index alone.
    expect(rows).toBeLessThanOrEqual(index.includes('seenAt') ? TICKETS_SEARCHED + 1 : 250);
    expect(isWhole).toBe(false);
  }
}, 60_000);
