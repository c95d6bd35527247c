import 'fake-indexeddb/auto';
import '../helpers/fake-browser';
import { Dexie } from 'dexie';
import { afterEach, expect, test, vi } from 'vitest';
import { longWrite } from '../../lib/store/long-work';
import { limitReads, withTimeLimit } from '../../lib/store/time-limit';

afterEach(() => vi.restoreAllMocks());

/** A database whose reads of one table are given up after 30 ms. */
async function aDatabase(name: string): Promise<Dexie> {
  const db = new Dexie(name);
  db.version(1).stores({ goals: 'id, owner', others: 'id' });
  limitReads(db, 30);
  await db.open();
  await db.table('goals').bulkPut([
    { id: 1, owner: 'a' },
    { id: 2, owner: 'b' },
  ]);
  await db.table('others').put({ id: 1 });
  return db;
}

/** The browser never answers: what Firefox does when a row's bytes are damaged. */
function neverAnswers(method: 'get' | 'getAll' | 'count' | 'openCursor', store = 'goals'): void {
  const real = IDBObjectStore.prototype[method];
  vi.spyOn(IDBObjectStore.prototype, method as 'get').mockImplementation(function (
    this: IDBObjectStore,
    ...args: unknown[]
  ) {
    const request = Reflect.apply(real, this, args) as IDBRequest;
    if (this.name === store) Object.defineProperty(request, 'onsuccess', { set() {} });
    return request;
  });
}

test('a read that is never answered is refused by name instead of hanging', async () => {
  const db = await aDatabase('hangs');
  neverAnswers('get');
  neverAnswers('getAll');
  neverAnswers('count');
  neverAnswers('openCursor');
  const slow = { code: 'database.slow', facts: { what: 'goals' } };
  await expect(db.table('goals').get(1)).rejects.toMatchObject(slow);
  await expect(db.table('goals').bulkGet([1, 2])).rejects.toMatchObject(slow);
  await expect(db.table('goals').toArray()).rejects.toMatchObject(slow);
  await expect(db.table('goals').count()).rejects.toMatchObject(slow);
  await expect(
    db
      .table('goals')
      .filter(() => true)
      .toArray(),
  ).rejects.toMatchObject(slow);
  expect(await db.table('others').get(1)).toEqual({ id: 1 });
});

test('a read whose transaction the browser gives up without a word is refused then, not after the limit', async () => {
  const db = new Dexie('given up');
  db.version(1).stores({ goals: 'id' });
  limitReads(db, 3_600_000);
  await db.open();
  await db.table('goals').put({ id: 1 });
  const { get } = IDBObjectStore.prototype;
  // As Firefox does: reading the result throws inside of the callback, which breaks the transaction.
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
    const request = Reflect.apply(get, this, [key]);
    request.addEventListener('success', () => this.transaction.abort());
    Object.defineProperty(request, 'onsuccess', { set() {} });
    return request;
  });
  await expect(db.table('goals').get(1)).rejects.toMatchObject({ code: 'database.slow', facts: { what: 'goals' } });
  db.close();
});

test('a writer waits as long as it takes', async () => {
  const db = await aDatabase('writes');
  const pause = new Promise<void>((resolve) => setTimeout(resolve, 80));
  const slow = db.transaction('rw', 'goals', async () => {
    await Dexie.waitFor(pause);
    await db.table('goals').put({ id: 3 });
  });
  const next = db.transaction('rw', 'goals', () => db.table('goals').count());
  await slow;
  expect(await next).toBe(3);
});

test('while a whole file is written, nobody is given up however long it takes; afterwards they are', async () => {
  const after = (ms: number) => new Promise<number>((resolve) => setTimeout(() => resolve(ms), ms));
  const writing = longWrite(() => after(150));
  expect(await withTimeLimit(after(120), 'goals', 20)).toBe(120);
  await writing;
  await expect(withTimeLimit(after(120), 'goals', 20)).rejects.toMatchObject({ code: 'database.slow' });
});

test('what is in time is passed on, be it a value or an error', async () => {
  expect(await withTimeLimit(Promise.resolve(1), 'x', 50)).toBe(1);
  await expect(withTimeLimit(Promise.reject(new Error('own')), 'x', 50)).rejects.toThrow('own');
});
