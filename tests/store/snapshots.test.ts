import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';
import entry from '../../entrypoints/background';
import { DAY_MS } from '../../lib/domain/calendar';
import { QUARANTINE_FOLDER, readSnapshotName, SNAPSHOT_FOLDER } from '../../lib/domain/snapshot';
import { VERSION } from '../../lib/exchange/backup';
import { db, makeDatabase, openDatabase, SCHEMA_VERSION } from '../../lib/store/db';
import { MIGRATIONS } from '../../lib/store/migrations';
import { choices } from '../../lib/store/queries/settings';
import { rowKey, SPACE } from '../../lib/store/schema';
import { openAsItIs } from '../../lib/store/snapshot';
import { careDaily } from '../../lib/use-cases/care-daily';
import { takeSnapshot } from '../../lib/use-cases/take-snapshot';
import { aBackup } from '../exchange/a-backup';
import { readText } from '../exchange/backup-file';
import { world } from '../helpers/fake-browser';
import { EXAMPLES } from './migrations/examples';
import { makeOld } from './migrations/harness';
import { background, everything, hurried, settled } from './safety-kit';

const names = () => world.files.names(SNAPSHOT_FOLDER);
const textOf = (name: string) => world.files.folders.get(SNAPSHOT_FOLDER)?.get(name) ?? '';
const snapshot = async () => (await background.ask('takeSnapshot', null)).name ?? '';

let goal: Awaited<ReturnType<typeof background.work>>;
beforeEach(async () => {
  await background.install();
  goal = await background.work();
});

test('a snapshot is a backup that can be imported anywhere, with every record, act and ticket in it', async () => {
  const { backup, faults } = await readText(textOf(await snapshot()), background.now);
  expect(faults).toEqual([]);
  const { people, objectives, keyResults, links, checkIns, cycles, changes, tickets, ticketEvents } =
    await everything();
  expect(backup?.records).toEqual({
    person: people,
    objective: objectives,
    keyResult: keyResults,
    link: links,
    checkIn: checkIns,
    cycle: cycles,
    settings: [],
    note: [],
    kudos: [],
    site: [],
    linkRule: [],
  });
  expect([backup?.changes, backup?.tickets, backup?.ticketEvents]).toEqual([changes, tickets, ticketEvents]);
});

test('its name tells when, why, of which version, and how much is alive', async () => {
  await background.ask('deleteRecord', { kind: 'keyResult', id: goal.keyResultId });
  expect(readSnapshotName(await snapshot())).toEqual({
    madeAt: background.now,
    reason: 'hand',
    schema: SCHEMA_VERSION,
    counts: { cycle: 1, person: 1, objective: 1, keyResult: 0, link: 0, checkIn: 0 },
  });
});

test('one a day, by itself', async () => {
  for (let hour = 0; hour < 50; hour++) await careDaily(db, background.now + hour * 3_600_000);
  expect(names().map((name) => readSnapshotName(name)?.reason)).toEqual(['daily', 'daily', 'daily']);
  await careDaily(db, background.now - 3 * DAY_MS);
  expect(names()).toHaveLength(4);
});

test('a clock that was set back for good, or jumps to and fro, makes one a day and no storm of them', async () => {
  for (const days of [0, 1, -1, 0, 1, -1]) {
    for (let round = 0; round < 4; round++) await careDaily(db, background.now + days * DAY_MS + round * 900_000);
  }
  expect(names().map((name) => readSnapshotName(name)?.madeAt)).toEqual(
    [-1, 0, 1].map((days) => background.now + days * DAY_MS),
  );
});

test('a background that is about long work, such as a large one, is not ended for idleness: it calls the browser', async () => {
  let goOn = (): void => {};
  const slowDisk = new Promise<void>((resume) => (goOn = resume));
  const isWriting = new Promise<void>((begun) => (world.files.meanwhile = () => (begun(), slowDisk)));
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  entry.main();
  await isWriting;
  const before = world.calls;
  vi.advanceTimersByTime(29_000);
  expect(world.calls).toBeGreaterThan(before);
  goOn();
  await vi.waitFor(() => expect(names()).toHaveLength(1));
  await settled();
  const called = world.calls;
  vi.advanceTimersByTime(60_000);
  expect(world.calls).toBe(called);
  vi.useRealTimers();
});

test('of nothing there is no snapshot', async () => {
  await background.install();
  await background.ask('health', null);
  await careDaily(db, background.now);
  expect(names()).toEqual([]);
});

test('going back sets everything to what it was, as one act that can be undone', async () => {
  const before = await everything();
  const name = await snapshot();
  await background.ask('saveObjective', { id: goal.objectiveId, title: 'Another title' });
  await background.ask('deleteRecord', { kind: 'keyResult', id: goal.keyResultId });
  const { id: added } = await background.ask('saveObjective', { title: 'Made since', cycleId: goal.cycleId });
  const since = await everything();
  const { actId } = await background.ask('restoreSnapshot', { from: name, how: 'back' });
  const plain = (rows: unknown[] | undefined) =>
    (rows as { stamps: unknown; deletedAt: unknown; id: string }[])
      .filter(({ id }) => id !== added)
      .map(({ stamps: _stamps, ...fields }) => fields);
  const back = await everything();
  for (const table of ['people', 'cycles', 'objectives', 'keyResults', 'links', 'checkIns']) {
    expect(plain(back[table])).toEqual(plain(before[table]));
  }
  expect(back.rollUps?.map((row) => (row as { outcome: unknown }).outcome)).toEqual(
    before.rollUps?.map((row) => (row as { outcome: unknown }).outcome),
  );
  expect((await db.objectives.get(rowKey(added)))?.deletedAt).toBe(background.now);
  expect(back.changes?.length).toBeGreaterThan(since.changes?.length ?? 0);
  expect(names().map((each) => readSnapshotName(each)?.reason)).toContain('restore');
  await background.ask('undoAct', { actId: actId ?? '' });
  expect((await db.objectives.get(rowKey(goal.objectiveId)))?.title).toBe('Another title');
  expect((await db.keyResults.get(rowKey(goal.keyResultId)))?.deletedAt).not.toBeNull();
});

test('an act that comes into the middle of a snapshot is in it as a whole or not at all, wherever it comes', async () => {
  const plain = async () =>
    new Set((await db.keyResults.toArray()).map(({ title, deletedAt }) => `${title} ${deletedAt !== null}`));
  const measure = { kind: 'work', denominator: 'allLinked' } as const;
  let pieces = 0;
  world.files.meanwhile = async () => pieces++;
  await snapshot();
  for (let at = 0; at < pieces; at += 2) {
    const before = await plain();
    let left = at;
    world.files.meanwhile = async () => {
      if (left-- !== 0) return;
      await background.ask('saveKeyResult', { id: goal.keyResultId, title: `Renamed ${at}` });
      await background.ask('saveKeyResult', { objectiveId: goal.objectiveId, title: `Made ${at}`, measure });
    };
    const name = await snapshot();
    world.files.meanwhile = async () => {};
    const after = await plain();
    const isIn = textOf(name).includes(`Renamed ${at}`);
    expect(isIn).toBe(textOf(name).includes(`Made ${at}`));
    await background.ask('restoreSnapshot', { from: name, how: 'back' });
    expect(await plain()).toEqual(isIn ? after : new Set([...before, `Made ${at} true`]));
  }
});

test('filling up brings back what is missing and leaves what is newer', async () => {
  const name = await snapshot();
  await background.ask('saveObjective', { id: goal.objectiveId, title: 'Newer title' });
  await db.keyResults.clear();
  expect(await background.ask('restoreSnapshot', { from: name, how: 'fill' })).toEqual({ actId: null });
  expect((await db.keyResults.get(rowKey(goal.keyResultId)))?.title).toBe('p95 < 1 s');
  expect((await db.objectives.get(rowKey(goal.objectiveId)))?.title).toBe('Newer title');
  const once = await everything();
  await background.ask('restoreSnapshot', { from: name, how: 'fill' });
  expect(await everything()).toEqual(once);
});

test('a snapshot of an older version comes back, and what that version did not know is found in it all the same', async () => {
  await background.ask('saveSettings', { statusRule: 'viva' });
  const { tickets, ...older } = JSON.parse(textOf(await snapshot()));
  delete older.records.settings;
  older.changes = older.changes.filter(({ kind }: { kind: string }) => kind !== 'settings');
  const [epic, child] = tickets.map(({ parentId: _parentId, ...ticket }: { parentId: unknown }) => ticket);
  child.parent = epic.ref.key;
  const name = '1_daily_v1_1-1-1-1-1-1.json';
  world.files.folders.get(SNAPSHOT_FOLDER)?.set(name, JSON.stringify({ ...older, tickets: [epic, child] }));
  await db.tickets.clear();
  await background.ask('restoreSnapshot', { from: name, how: 'back' });
  const below = await db.tickets.where('[space+parentId]').equals([SPACE, epic.id]).toArray();
  expect(below.map(({ id }) => id)).toEqual([child.id]);
  expect(await choices(db)).toMatchObject({ statusRule: 'throughline' });
});

test('going back takes away what was first said since, in fields that may be absent', async () => {
  const name = await snapshot();
  await background.ask('saveObjective', { id: goal.objectiveId, couldStillFail: true });
  await background.ask('restoreSnapshot', { from: name, how: 'back' });
  expect((await db.objectives.get(rowKey(goal.objectiveId)))?.couldStillFail).toBeNull();
});

test('when the disk is full, going back is refused and nothing is changed', async () => {
  const name = await snapshot();
  await background.ask('saveObjective', { id: goal.objectiveId, title: 'Another title' });
  const before = await everything();
  world.files.isFull = true;
  expect(await background.outcome('restoreSnapshot', { from: name, how: 'back' })).toBe('snapshot.failed');
  expect(await everything()).toEqual(before);
  world.files.isFull = false;
  expect(await background.outcome('restoreSnapshot', { from: name, how: 'back' })).toBe('accepted');
});

test.each(['', 'nothing', '../../etc/passwd', '1_daily_v9_1-1-1-1-1-1.json', '1_daily_v1_1-1-1-1-1-1.json'])(
  'a snapshot that is not there, or of another version, is refused by name: “%s”',
  async (name) => {
    expect(await background.outcome('restoreSnapshot', { from: name, how: 'fill' })).toBe('snapshot.failed');
  },
);

test.each(Array.from({ length: VERSION }, (_, i) => i + 1))(
  'a snapshot of a database of version %i comes back as one of today does',
  async (version) => {
    const from = readFileSync(new URL(`../golden/backup-v${version}.json`, import.meta.url), 'utf8');
    const restored = async (text: string, schema: number) => {
      await background.install();
      const name = `1_daily_v${schema}_1-2-2-2-1-1.json`;
      world.files.put(SNAPSHOT_FOLDER, name, text);
      await background.ask('restoreSnapshot', { from: name, how: 'fill' });
      const { meta: _meta, ...rows } = await everything();
      return rows;
    };
    const today = await restored(JSON.stringify(aBackup(version)), VERSION);
    expect(today.objectives).toHaveLength(2);
    expect(await restored(from, version)).toEqual(today);
  },
);

test('what is damaged in a snapshot is kept aside, and keeps nothing else from coming back', async () => {
  const broken = aBackup();
  Object.assign(broken.records.objective[1] ?? {}, { level: 'galaxy' });
  Object.assign(broken.records.link[0] ?? {}, { stamps: null });
  const name = '1_daily_v2_1-2-2-2-1-1.json';
  await background.install();
  world.files.put(SNAPSHOT_FOLDER, name, JSON.stringify(broken));
  await background.ask('restoreSnapshot', { from: name, how: 'back' });
  const { objectives, keyResults, links, people } = await everything();
  expect([objectives, keyResults, links, people].map((rows) => rows?.length)).toEqual([1, 2, 0, 2]);
  const [aside = ''] = world.files.names(QUARANTINE_FOLDER);
  expect(JSON.parse(world.files.folders.get(QUARANTINE_FOLDER)?.get(aside) ?? '[]')).toMatchObject([
    { list: 'records.objective', row: { level: 'galaxy' } },
    { list: 'records.link', row: { stamps: null } },
  ]);
});

test('going back leaves a record alone that is damaged in the snapshot', async () => {
  const name = await snapshot();
  const text = textOf(name).replace('"title":"p95 < 1 s"', '"title":7');
  world.files.put(SNAPSHOT_FOLDER, name, text);
  await background.ask('restoreSnapshot', { from: name, how: 'back' });
  expect((await db.keyResults.get(rowKey(goal.keyResultId)))?.deletedAt).toBeNull();
});

test('a copy that could not be written leaves nothing behind', async () => {
  world.files.isFull = true;
  expect(await background.outcome('takeSnapshot', null)).toBe('snapshot.failed');
  expect(names()).toEqual([]);
  world.files.isFull = false;
  await careDaily(db, background.now);
  expect(names()).toHaveLength(1);
});

test('what a killed browser left of a copy is cleared away after a day, when nobody can be writing it any more', async () => {
  world.files.put(SNAPSHOT_FOLDER, '0190f8a0-0000-7000-8000-000000000001', '');
  world.files.put(SNAPSHOT_FOLDER, 'room', 'half');
  const name = await snapshot();
  background.now = Date.now();
  await background.ask('compact', { after: null, isTrial: false });
  expect(names()).toHaveLength(3);
  background.now += 2 * DAY_MS;
  await background.ask('compact', { after: null, isTrial: false });
  expect(names()).toEqual([name]);
});

test('a page in a tracker can ask for none of it', async () => {
  for (const name of ['health', 'takeSnapshot', 'restoreSnapshot', 'acceptLoss', 'repair', 'noteExport']) {
    expect(await background.page(name, null)).toMatchObject({ ok: false, error: { code: 'sender.forbidden' } });
  }
  expect(names()).toEqual([]);
});

test.each([
  ['as it was', 10],
  ['as it was, also when Dexie had mended it, which counts the browser’s version up', 11],
])('before an upgrade the old version is copied %s', async (_, browsers) => {
  const next = [...MIGRATIONS.slice(0, 1), { version: 2, stores: { notes: '[space+id]' } }];
  const old = await makeOld(next, 1, EXAMPLES[0]?.after ?? {});
  await new Promise((resolve) => {
    const request = indexedDB.open(old, browsers);
    request.onsuccess = () => resolve(request.result.close());
  });
  const db2 = await openDatabase(makeDatabase(old, next), async () => {
    const asItIs = await openAsItIs(old);
    await takeSnapshot(asItIs, 'migration', background.now);
    asItIs.close();
  });
  expect(db2.verno).toBe(2);
  const [name = ''] = names();
  expect(readSnapshotName(name)).toMatchObject({ reason: 'migration', schema: 1, counts: { person: 1, cycle: 1 } });
  const copy = JSON.parse(textOf(name));
  expect([copy.version, copy.records.person]).toEqual([1, EXAMPLES[0]?.after.people]);
});

test('a row that cannot be read does not keep the others out of the snapshot', async () => {
  const real = { get: IDBObjectStore.prototype.get, getAll: IDBObjectStore.prototype.getAll };
  for (const [name, read] of Object.entries(real) as [keyof typeof real, typeof real.get][]) {
    IDBObjectStore.prototype[name] = function (this: IDBObjectStore, ...asked: Parameters<typeof read>) {
      if (this.name === 'keyResults') throw new DOMException('bad serialized structured data', 'DataError');
      return Reflect.apply(read, this, asked);
    } as never;
  }
  const name = await snapshot().finally(() => Object.assign(IDBObjectStore.prototype, real));
  expect(JSON.parse(textOf(name)).records).toMatchObject({ keyResult: [], objective: [{ id: goal.objectiveId }] });
});

test('keys that cannot be read in one go do not keep their table out of the snapshot', async () => {
  const { changes } = await everything();
  const refuse = function (this: IDBObjectStore): never {
    throw new DOMException(`an unreadable key in ${this.name}`, 'UnknownError');
  };
  vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(refuse);
  vi.spyOn(IDBObjectStore.prototype, 'getAllKeys').mockImplementation(refuse);
  const name = await snapshot();
  expect(changes?.length).toBeGreaterThan(0);
  expect(JSON.parse(textOf(name)).changes).toEqual(changes);
});

test('a walk through keys that stops in the middle is given up, and what was seen is in the snapshot', () =>
  hurried(async () => {
    const { changes } = await everything();
    vi.spyOn(IDBObjectStore.prototype, 'getAllKeys').mockImplementation(() => {
      throw new DOMException('an unreadable key', 'UnknownError');
    });
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
      throw new DOMException('an unreadable row', 'UnknownError');
    });
    vi.spyOn(IDBCursor.prototype, 'continue').mockImplementation(() => {});
    const copy = JSON.parse(textOf(await snapshot()));
    expect(copy.changes).toEqual([changes?.[0], changes?.at(-1)]);
  }));

test('taken in one zone and brought back in another, by a clock that was set back, it holds the same dates and instants', async () => {
  const home = process.env.TZ;
  try {
    process.env.TZ = 'Pacific/Kiritimati';
    const name = await snapshot();
    const { operations: _operations, meta: _meta, ...before } = await everything();
    process.env.TZ = 'Pacific/Pago_Pago';
    background.now -= 400 * DAY_MS;
    await db.delete();
    await background.ask('restoreSnapshot', { from: name, how: 'fill' });
    const after = await everything();
    for (const table of ['cycles', 'objectives', 'keyResults', 'links', 'checkIns', 'tickets', 'changes'])
      expect(after[table], `${table} differ`).toEqual(before[table]);
  } finally {
    if (home === undefined) delete process.env.TZ;
    else process.env.TZ = home;
  }
});
