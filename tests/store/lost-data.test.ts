import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SNAPSHOT_FOLDER } from '../../lib/domain/snapshot';
import { db } from '../../lib/store/db';
import { world } from '../helpers/fake-browser';
import { aReading } from '../helpers/workspace';
import { DAMAGES, rowsUnreadable } from './damage';
import { background, everything, hurried, remembered, settled } from './safety-kit';

beforeEach(() => background.install());
afterEach(async () => {
  vi.restoreAllMocks();
  await settled(100);
  db.close();
});

const newest = () => world.files.names(SNAPSHOT_FOLDER).at(-1) ?? '';
const sentinel = () => world.local.get('sentinel') as { clock: string; counts: Record<string, number> };

describe.each(DAMAGES)('$what', ({ verdict, inflict }) => {
  test('is recognised, nothing is written meanwhile, and the snapshot brings everything back', () => hurried(journey));

  async function journey(): Promise<void> {
    const goal = await background.work();
    await background.ask('takeSnapshot', null);
    const whole = await everything();
    const remembered = structuredClone(sentinel());
    await inflict();

    expect((await background.ask('health', null)).verdict).toBe(verdict);
    const edit = { id: goal.objectiveId, title: 'Written over it' };
    if (verdict === 'well') {
      expect(await background.outcome('saveObjective', edit)).toBe('accepted');
      return;
    }
    for (const attempt of [
      background.outcome('saveObjective', edit),
      background.outcome('savePerson', { name: 'Bo' }),
      background.outcome('turnTrackerOff', { baseUrl: 'https://redmine.example' }),
    ]) {
      expect(await attempt).toMatch(/^database\.(suspect|failed|slow)$/);
    }
    const seen = await background.page('observe', { seenAt: background.now, readings: [aReading('9')] });
    expect(seen).toMatchObject({ ok: false });
    expect(sentinel()).toEqual(remembered);

    await background.ask('restoreSnapshot', { from: newest(), how: 'fill' });
    vi.restoreAllMocks();
    expect((await background.ask('health', null)).verdict).toBe('well');
    const back = await everything();
    for (const table of Object.keys(whole)) {
      if (table === 'connections') expect(back[table]).toMatchObject([{ baseUrl: 'https://redmine.example' }]);
      else expect(back[table]).toEqual(whole[table]);
    }
    expect(await background.outcome('saveObjective', edit)).toBe('accepted');
  }
});

test('on a full disk a database that does not open is left as it is, because the browser may read it again later', () =>
  hurried(async () => {
    const goal = await background.work();
    await background.ask('takeSnapshot', null);
    await background.ask('saveObjective', { id: goal.objectiveId, title: 'Newer than the snapshot' });
    const whole = await everything();
    await DAMAGES.find(({ what }) => what === 'opening fails')?.inflict();
    world.files.isFull = true;
    expect((await background.ask('health', null)).verdict).toBe('unreadable');
    expect(await background.outcome('restoreSnapshot', { from: newest(), how: 'fill' })).toBe('snapshot.failed');
    vi.restoreAllMocks();
    world.files.isFull = false;
    expect(await everything()).toEqual(whole);
  }));

test('a new user is no suspect', async () => {
  expect(await background.ask('health', null)).toEqual({
    verdict: 'new',
    expected: null,
    lastActAt: null,
    found: expect.anything(),
  });
  await background.work();
  expect((await background.ask('health', null)).verdict).toBe('well');
});

test('what is said tells since when and how much', async () => {
  await background.work();
  const at = background.now;
  await db.delete();
  const { expected, lastActAt, found } = await background.ask('health', null);
  expect(expected).toMatchObject({ person: 1, cycle: 1 });
  expect(at - (lastActAt ?? 0)).toBeLessThan(60_000);
  expect(found).toMatchObject({ person: 0, cycle: 0 });
});

test('rows that vanish while the browser runs are noticed at the next start, and forgotten only by the person', async () => {
  const goal = await background.work();
  background.now += 120_000;
  await background.ask('saveObjective', { id: goal.objectiveId, why: 'counts again' });
  await remembered();
  await db.checkIns.clear();
  background.now += 120_000;
  await background.ask('saveObjective', { id: goal.objectiveId, why: 'counts again, with less' });
  await remembered();
  db.close();
  expect((await background.ask('health', null)).verdict).toBe('shrunken');
  const edit = { id: goal.objectiveId, title: 'Goes on' };
  expect(await background.outcome('saveObjective', edit)).toBe('database.suspect');
  await background.ask('acceptLoss', null);
  expect(await background.outcome('saveObjective', edit)).toBe('accepted');
});

test('with the sentinel gone too, snapshots still tell lost data from a new user', async () => {
  await background.work();
  await background.ask('takeSnapshot', null);
  world.local.clear();
  await db.delete();
  expect((await background.ask('health', null)).verdict).toBe('empty');
});

test.each([[null], [7], [{}], [{ clock: 5 }], ['']])(
  'a damaged sentinel (%j) is made anew out of the database',
  async (value) => {
    await background.work();
    const before = structuredClone(sentinel());
    world.local.set('sentinel', value);
    db.close();
    expect((await background.ask('health', null)).verdict).toBe('well');
    expect(sentinel().clock).toBe(before.clock);
  },
);

test('without private files, as in an always-private Firefox, everything else works', async () => {
  world.files.isForbidden = true;
  const goal = await background.work();
  expect((await background.ask('health', null)).verdict).toBe('well');
  expect(await background.outcome('takeSnapshot', null)).toBe('snapshot.failed');
  expect(await background.outcome('saveObjective', { id: goal.objectiveId, title: 'Works' })).toBe('accepted');
});

test('a database that another page holds fast is not waited for for ever, and comes back once it is let go', () =>
  hurried(async () => {
    await background.work();
    await background.ask('takeSnapshot', null);
    const [from, whole] = [newest(), await everything()];
    const held = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(db.name);
      request.onsuccess = () => resolve(request.result);
    });
    await rowsUnreadable('objectives');
    expect(await background.outcome('restoreSnapshot', { from, how: 'fill' })).toBe('database.slow');
    held.close();
    await background.ask('restoreSnapshot', { from, how: 'fill' });
    expect((await everything()).objectives).toEqual(whole.objectives);
  }));

test('private files that never answer are given up like a database that does not, and everything else works', () =>
  hurried(async () => {
    const goal = await background.work();
    await background.ask('takeSnapshot', null);
    const name = newest();
    world.files.isSilent = true;
    expect((await background.ask('health', null)).verdict).toBe('well');
    expect(await background.outcome('takeSnapshot', null)).toBe('snapshot.failed');
    expect(await background.outcome('restoreSnapshot', { from: name, how: 'back' })).toBe('snapshot.failed');
    expect(await background.outcome('saveObjective', { id: goal.objectiveId, title: 'Works' })).toBe('accepted');
  }));

test('the sentinel knows the last act after each one, and tells nothing about anybody', async () => {
  const goal = await background.work();
  for (const title of ['One', 'Two', 'Three']) {
    await background.ask('saveObjective', { id: goal.objectiveId, title });
    await remembered();
    expect(sentinel().clock).toBe((await db.meta.get('clock'))?.value);
  }
  expect(Object.keys(sentinel())).toEqual(['schema', 'clock', 'counts', 'countedAt']);
  expect(JSON.stringify(sentinel())).not.toMatch(/Ana|Checkout|Three|redmine/);
});

test('of many writers at once the last act is remembered', async () => {
  const goal = await background.work();
  await Promise.all(
    Array.from({ length: 12 }, (_, i) =>
      background.ask('saveObjective', { id: goal.objectiveId, why: `because of ${i}` }),
    ),
  );
  await settled(500);
  expect(sentinel().clock).toBe((await db.meta.get('clock'))?.value);
});

test('a newer database is no lost one: it is refused by name, and nothing is offered in its place', async () => {
  await background.work();
  await background.ask('takeSnapshot', null);
  const name = newest();
  db.close();
  const newer = new Dexie(db.name);
  newer.version(9).stores({});
  await newer.open();
  newer.close();
  expect(await background.outcome('health', null)).toBe('database.newer');
  expect(await background.outcome('restoreSnapshot', { from: name, how: 'fill' })).toBe('database.newer');
  expect(await background.outcome('savePerson', { name: 'Bo' })).toBe('database.newer');
  await Dexie.delete(db.name);
});

test('a database that can only be read any more: acts are refused by name, screens go on, and work goes on once it is mended', async () => {
  const goal = await background.work();
  const before = await everything();
  const { transaction } = IDBDatabase.prototype;
  let isWedged = true;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, names, mode, options) {
    // As Firefox does after a failed write to its file.
    if (isWedged && mode === 'readwrite')
      throw new DOMException('The operation failed for reasons unrelated', 'UnknownError');
    return Reflect.apply(transaction, this, [names, mode, options]);
  });
  db.close();
  const edit = { id: goal.objectiveId, title: 'Goes on' };
  expect(await background.outcome('saveObjective', edit)).toBe('database.failed');
  expect((await background.ask('health', null)).verdict).toBe('well');
  expect(await everything()).toEqual(before);
  isWedged = false;
  expect(await background.outcome('saveObjective', edit)).toBe('accepted');
});
