import 'fake-indexeddb/auto';
import { v7 as newId } from 'uuid';
import { expect, test, vi } from 'vitest';
import { DAY_MS } from '../../lib/domain/calendar';
import type { Change } from '../../lib/domain/change';
import { type Sizes, sizesOf } from '../../lib/store/queries/sizes';
import { SPACE } from '../../lib/store/schema';
import { aReading, MONDAY, Workspace } from '../helpers/workspace';

const CHANGES = 4000;

/** A workspace with a long history, and states of a ticket from before it was first seen. */
async function lived(): Promise<Workspace> {
  const workspace = await Workspace.open();
  await workspace.withGoal();
  await workspace.observe(aReading('1', { state: 'open' }));
  const { db } = workspace;
  const [sample] = await db.changes.toArray();
  const [event] = await db.ticketEvents.toArray();
  await db.changes.bulkAdd(
    Array.from({ length: CHANGES }, (_, n) => ({
      ...(sample as Change),
      id: newId({ msecs: MONDAY - 100 * DAY_MS + n * 30 * 60_000 }),
    })),
  );
  if (event) await db.ticketEvents.put({ ...event, id: `${event.ticketId}@1`, space: SPACE });
  return workspace;
}

test('every row is counted once, whatever its id, and the largest table in parts', async () => {
  const { db } = await lived();
  const counts: IDBRequest<number>[] = [];
  const real = IDBObjectStore.prototype.count;
  const count = vi.spyOn(IDBObjectStore.prototype, 'count').mockImplementation(function (
    this: IDBObjectStore,
    ...args
  ) {
    const request = Reflect.apply(real, this, args) as IDBRequest<number>;
    if (this.name === 'changes') counts.push(request);
    return request;
  });
  const { kinds } = await sizesOf(db);
  count.mockRestore();
  expect(Math.max(...counts.map(({ result }) => result))).toBeLessThan(CHANGES / 10);
  const all = await Promise.all(db.tables.map((table) => table.count()));
  const sum = (numbers: readonly (number | null)[]) => numbers.reduce<number>((total, each) => total + (each ?? 0), 0);
  expect(sum(kinds.map(({ rows }) => rows))).toBe(sum(all));
  expect(kinds.find(({ kind }) => kind === 'changes')?.rows).toBe(await db.changes.count());
});

test('what is counted already is told while the history is still being counted', async () => {
  const { db } = await lived();
  const told: Sizes[] = [];
  const whole = await sizesOf(db, (sizes) => told.push(sizes));
  const rowsOf = ({ kinds }: Sizes, of: string) => kinds.find(({ kind }) => kind === of)?.rows;
  expect(rowsOf(told[0] as Sizes, 'goals')).toBeNull();
  expect(rowsOf(told.at(-1) as Sizes, 'goals')).toBe(rowsOf(whole, 'goals'));
  expect(rowsOf(told.at(-1) as Sizes, 'changes')).toBeNull();
  expect(rowsOf(whole, 'changes')).toBeGreaterThan(CHANGES);
});
