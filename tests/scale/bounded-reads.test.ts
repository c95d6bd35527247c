// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeDatabase } from '../../lib/store/db';
import { type Read, watchReads } from '../bench/reads';
import { page } from '../helpers/dashboard-page';
import { DAILY_ACTS, dailyReads } from './screens';

/** Objectives; each with 4 key results, 100 tickets, 150 links and 300 changes. */
const [SMALL, LARGE] = [10, 30];
/**
 * Fewer than the smallest table grows by between the two, the objectives': reading any whole table shows, and so does a
 * question for each of its rows. A live query that is asked again, as word of the act before arrives late, does not.
 */
const SLACK = 18;
/** Tables that do not grow with the work: people, and what is turned on here. */
const FEW = new Set(['people', 'connections', 'meta', 'cycles']);

const rowsOf = (reads: readonly Read[]): number =>
  reads.filter(({ kind }) => kind !== 'count' && kind !== 'write').reduce((sum, { rows }) => sum + rows, 0);
const name = ({ kind, table, index }: Read): string => `${kind} ${table} ${index}`;
const rowsByQuestion = (reads: readonly Read[]): ReadonlyMap<string, number> =>
  new Map([...Map.groupBy(reads, name)].map(([question, own]) => [question, rowsOf(own)]));
const walks = (reads: readonly Read[]): string[] =>
  reads.filter(({ isWhole, table }) => isWhole && !FEW.has(table)).map(name);

const found = new Map<number, Map<string, readonly Read[]>>();
beforeAll(async () => {
  for (const objectives of [SMALL, LARGE]) found.set(objectives, await dailyReads(objectives));
}, 60_000);
afterAll(() => page.close());
const readsOf = (objectives: number, what: string): readonly Read[] => found.get(objectives)?.get(what) ?? [];

describe.each(DAILY_ACTS)('%s', (what) => {
  test('reads as many rows in a workspace three times the size', () => {
    const [small, large] = [rowsByQuestion(readsOf(SMALL, what)), rowsByQuestion(readsOf(LARGE, what))];
    expect(small.size).toBeGreaterThan(0);
    const grown = [...large].filter(([question, rows]) => rows > (small.get(question) ?? 0) + SLACK);
    expect(grown).toEqual([]);
  });

  test('asks as many questions', () => {
    expect(readsOf(LARGE, what).length).toBeLessThanOrEqual(readsOf(SMALL, what).length + SLACK);
  });

  test('walks through no table: every question is answered by an index', () => {
    // The sentinel counts rows now and then, and compares them with what it remembers.
    const counts = readsOf(LARGE, what).filter(({ kind }) => kind === 'count');
    expect(counts.filter(({ index, isWhole }) => index !== ':id' || !isWhole)).toEqual([]);
    expect(walks(readsOf(LARGE, what).filter(({ kind }) => kind !== 'count'))).toEqual([]);
  });
});

test('a filter over a whole table, a count and a walk in another order are noticed', async () => {
  const db = makeDatabase('watched');
  const reads = watchReads(db);
  await db.open();
  await db.tickets.bulkAdd(
    ['a', 'b', 'c'].map((id) => ({ space: 'personal', id, seenAt: 1 })) as unknown as Parameters<
      typeof db.tickets.bulkAdd
    >[0],
  );
  await db.tickets.filter(({ id }) => id === ('b' as typeof id)).toArray();
  await db.tickets.toCollection().count();
  await db.tickets.orderBy('[space+seenAt]').last();
  await db.tickets.orderBy('[space+seenAt]').reverse().limit(2).toArray();
  await db.tickets.get(['personal', 'b']);
  expect(walks(reads)).toEqual(['cursor tickets :id', 'count tickets :id']);
  expect(rowsOf(reads)).toBe(3 + 1 + 2 + 1);
});
