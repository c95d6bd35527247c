import 'fake-indexeddb/auto';
import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import { makeDatabase } from '../../lib/store/db';
import { checkInDraft } from '../../lib/store/queries/check-in-draft';
import { explainKeyResult } from '../../lib/store/queries/explanations';
import { viewKeyResult } from '../../lib/store/queries/key-result-views';
import { ticketsOfKeyResult } from '../../lib/store/queries/ticket-views';
import { trendOf } from '../../lib/store/queries/trend';
import { type Read, watchReads } from '../bench/reads';
import { tableRows } from '../bench/rows';

const NOW = Date.UTC(2026, 10, 25);
const OBJECTIVES = 6;

/** What the page of a key result asks when so many tickets are linked to it. */
async function readsWith(tickets: number): Promise<readonly Read[]> {
  const db = makeDatabase(newId());
  const reads = watchReads(db);
  await db.open();
  for (const { table, slices } of tableRows({
    objectives: OBJECTIVES,
    mine: 1,
    crowd: tickets,
    changes: 1000,
    now: NOW,
  })) {
    for (const rows of slices) await db.table(table).bulkAdd([...rows]);
  }
  const last = await db.keyResults.toCollection().last();
  const from = reads.length;
  const view = last && (await viewKeyResult(db, last.id, NOW));
  if (!view) throw new Error('there is no key result');
  expect((await ticketsOfKeyResult(db, last.id, NOW)).length).toBeGreaterThan(tickets);
  await trendOf(db, view, NOW);
  await explainKeyResult(db, view, NOW);
  await checkInDraft(db, view);
  return reads.slice(from);
}

const rowsOf = (reads: readonly Read[]) => reads.reduce((sum, { rows }) => sum + rows, 0);
const transactionsOf = (reads: readonly Read[]) => new Set(reads.map(({ transaction }) => transaction)).size;

test('with twice as many tickets a key result asks for twice as much at most, in as many transactions', async () => {
  const [some, twice] = [await readsWith(200), await readsWith(400)];
  expect(transactionsOf(twice)).toBe(transactionsOf(some));
  expect(transactionsOf(twice)).toBeLessThan(50);
  expect(rowsOf(twice)).toBeLessThanOrEqual(2 * rowsOf(some));
  expect(twice.length).toBeLessThanOrEqual(2 * some.length);
  // Their links, three times, and their states, twice; never one by one what can be asked for together.
  expect(twice.length).toBeLessThan(6 * 425);
}, 60_000);
