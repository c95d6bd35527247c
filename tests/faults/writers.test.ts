import 'fake-indexeddb/auto';
import { v7 as newId } from 'uuid';
import { afterAll, expect, test, vi } from 'vitest';
import { DAY_MS } from '../../lib/domain/calendar';
import { randomFrom } from '../../lib/domain/random';
import { type Database, makeDatabase } from '../../lib/store/db';
import { useCases } from '../../lib/use-cases';
import { perform } from '../../lib/use-cases/perform';
import { Workspace } from '../helpers/workspace';
import { faultsOf, type Stored } from './audit';

// Slow on a busy machine, not stuck.
vi.setConfig({ testTimeout: 60_000 });

const open: Database[] = [];
afterAll(() => open.forEach((db) => db.close()));

async function anotherContext(name: string): Promise<Database> {
  const db = makeDatabase(name);
  open.push(db);
  await db.open();
  return db;
}

const storedIn = async (db: Database): Promise<Stored> =>
  Object.fromEntries(await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const)));

test('the background and two pages, each with a handle of its own, lose none of 90 acts at once', async () => {
  const workspace = await Workspace.open();
  const { objectiveId, keyResultId } = await workspace.withGoal();
  const handles = [workspace.db, await anotherContext(workspace.db.name), await anotherContext(workspace.db.name)];
  const before = await workspace.db.changes.count();
  await Promise.all(
    Array.from({ length: 90 }, (_, i) => {
      const db = handles[i % 3] as Database;
      const opId = newId();
      return i % 2 === 0
        ? perform(
            db,
            useCases.checkIn,
            { name: 'checkIn', opId, input: { keyResultId, value: i, confidence: 5 } },
            workspace.now,
          )
        : perform(
            db,
            useCases.saveObjective,
            { name: 'saveObjective', opId, input: { id: objectiveId, why: `${i}` } },
            workspace.now,
          );
    }),
  );
  expect(await workspace.db.changes.count()).toBe(before + 90);
  expect(await faultsOf(await storedIn(workspace.db))).toEqual([]);
});

test('a clock that jumps a day to and fro leaves acts in their order, no two alike, and the last word the last', async () => {
  const seed = Number(process.env.CRASH_SEED ?? Date.now());
  const random = randomFrom(seed);
  const workspace = await Workspace.open();
  const { objectiveId, keyResultId } = await workspace.withGoal();
  const said: string[] = [];
  for (let i = 0; i < 30; i++) {
    workspace.now += Math.floor((random() * 2 - 1) * DAY_MS);
    await workspace.run('saveObjective', { id: objectiveId, why: `${i}` });
    said.push(`${i}`);
    expect((await workspace.db.objectives.toArray())[0]?.why, `seed ${seed}`).toBe(`${i}`);
    if (i % 5 === 0) await workspace.run('checkIn', { keyResultId, value: i, confidence: 5 });
  }
  const stored = await storedIn(workspace.db);
  expect(await faultsOf(stored), `seed ${seed}`).toEqual([]);
  const inOrder = (await workspace.db.changes.orderBy('clock').toArray()).flatMap(({ set }) => set.why ?? []);
  expect(inOrder).toEqual(['', ...said]);
  expect(new Set(stored.changes?.map(({ id }) => id)).size).toBe(stored.changes?.length);
});
