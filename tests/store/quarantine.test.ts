import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { QUARANTINE_FOLDER } from '../../lib/domain/snapshot';
import { db } from '../../lib/store/db';
import type { Damaged } from '../../lib/store/quarantine';
import { rowKey } from '../../lib/store/schema';
import { world } from '../helpers/fake-browser';
import { background, everything, settled } from './safety-kit';

let goal: Awaited<ReturnType<typeof background.work>>;
beforeEach(async () => {
  await background.install();
  goal = await background.work();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await settled();
});

const kept = (): Damaged[] =>
  world.files
    .names(QUARANTINE_FOLDER)
    .flatMap((name) => JSON.parse(world.files.folders.get(QUARANTINE_FOLDER)?.get(name) ?? '[]'));

/** Bytes of a row are flipped: the table does not answer as a whole, and the row does not at all, until it is put anew. */
function flipBytes(table: string, id: string): void {
  let isWhole = false;
  for (const method of ['getAll', 'get', 'put', 'delete'] as const) {
    const real = IDBObjectStore.prototype[method];
    vi.spyOn(IDBObjectStore.prototype, method as 'get').mockImplementation(function (
      this: IDBObjectStore,
      ...args: unknown[]
    ) {
      if (this.name === table && !isWhole) {
        const key = (args[0] as string[] | undefined)?.[1] ?? (args[0] as { id?: string } | undefined)?.id;
        if (method === 'getAll' || (method === 'get' && key === id))
          throw new DOMException('bad serialized structured data', 'DataError');
        if (method !== 'get' && key === id) isWhole = true;
      }
      return Reflect.apply(real, this, args);
    });
  }
}

test('whole data is left alone', async () => {
  const before = await everything();
  expect(await background.ask('repair', null)).toEqual({ damaged: 0, healed: 0, recomputed: 0 });
  expect(await everything()).toEqual(before);
  expect(kept()).toEqual([]);
});

test.each([
  ['a field of another type', { title: 7 }],
  ['a field that is missing', { ownerId: undefined }],
  ['a broken measure', { measure: { kind: 'numeric', unit: 'ms', baseline: 5, target: 5 } }],
  ['no stamps', { stamps: 'x' }],
])('%s: the row is kept aside, and made whole by its journal', async (_what, damage) => {
  const whole = await db.keyResults.get(rowKey(goal.keyResultId));
  await db.table('keyResults').put({ ...whole, ...damage });
  expect(await background.ask('repair', null)).toMatchObject({ damaged: 1, healed: 1 });
  expect(await db.keyResults.get(rowKey(goal.keyResultId))).toEqual(whole);
  const [first] = kept();
  expect(first).toMatchObject({ kind: 'keyResult', id: goal.keyResultId });
  expect(first?.row).toMatchObject(JSON.parse(JSON.stringify(damage)));
  expect(first?.problem).not.toBe('');
});

test('a row the browser cannot read is made whole, and the other rows work', async () => {
  await background.ask('saveKeyResult', {
    title: 'Another',
    objectiveId: goal.objectiveId,
    measure: { kind: 'work', denominator: 'allLinked' },
  });
  const whole = await everything();
  flipBytes('keyResults', goal.keyResultId);
  await expect(db.keyResults.toArray()).rejects.toThrow('serialized');
  expect(await background.ask('repair', null)).toMatchObject({ damaged: 1, healed: 1 });
  expect(kept()).toMatchObject([{ id: goal.keyResultId, row: null, problem: expect.stringContaining('serialized') }]);
  expect((await everything()).keyResults).toEqual(whole.keyResults);
});

test('without a journal the row leaves its table, but not the quarantine', async () => {
  await db.table('links').put({ space: 'personal', id: 'stray', deletedAt: null, stamps: {}, share: 'half' });
  expect(await background.ask('repair', null)).toMatchObject({ damaged: 1, healed: 0 });
  expect(await db.links.get(rowKey('stray'))).toBeUndefined();
  expect(kept()).toMatchObject([{ kind: 'link', id: 'stray', row: { share: 'half' } }]);
});

test('when the quarantine cannot be written, nothing is touched', async () => {
  await db.table('links').put({ space: 'personal', id: 'stray', share: 'half' });
  const before = await everything();
  world.files.isForbidden = true;
  expect(await background.outcome('repair', null)).toBe('snapshot.failed');
  expect(await everything()).toEqual(before);
});

describe('kept numbers of a key result that are damaged', () => {
  const damages: [string, object | null][] = [
    ['other numbers', { work: { linked: 7 } }],
    ['a sum that is missing', { work: { plannedSize: 1 } }],
    ['no work at all', { work: null }],
    ['an outcome that is no number', { outcome: { raw: 0.5, ratio: Number.NaN, current: 1 } }],
    ['nothing kept', null],
  ];

  test.each(damages)('%s: looking at every row mends it', async (_what, damage) => {
    const whole = await db.rollUps.get(rowKey(goal.keyResultId));
    if (damage) await db.table('rollUps').put({ ...whole, ...damage });
    else await db.rollUps.delete(rowKey(goal.keyResultId));
    expect(await background.ask('repair', null)).toEqual({ damaged: 0, healed: 0, recomputed: 1 });
    expect(await db.rollUps.get(rowKey(goal.keyResultId))).toEqual(whole);
    expect(await background.ask('repair', null)).toEqual({ damaged: 0, healed: 0, recomputed: 0 });
  });
});
