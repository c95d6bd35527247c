import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import { db } from '../../lib/store/db';

/** What is left of a database when the browser opens it again, after the damages measured in real browsers. */
export interface Damage {
  readonly what: string;
  readonly verdict: 'empty' | 'shrunken' | 'behind' | 'unreadable' | 'well';
  readonly inflict: () => Promise<void>;
}

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Works on the bare database, past the product. */
async function bare(work: (store: (name: string) => IDBObjectStore, names: string[]) => Promise<void>): Promise<void> {
  db.close();
  const open = await done(indexedDB.open(db.name));
  const names = [...open.objectStoreNames];
  const tx = open.transaction(names, 'readwrite');
  await work((name) => tx.objectStore(name), names);
  open.close();
}

const gone = async () => {
  db.close();
  await done(indexedDB.deleteDatabase(db.name));
};

const blank = () =>
  bare(async (store, names) => {
    for (const name of names) await done(store(name).clear());
  });

/** A log cut in half: the schema and the first writes are there, the last ones are not. */
const cutInHalf = () =>
  bare(async (store) => {
    const changes = (await done(store('changes').getAll())) as { id: string; clock: string; recordId: string }[];
    const inOrder = changes.toSorted((a, b) => (a.clock < b.clock ? -1 : 1));
    const half = Math.floor(inOrder.length / 2);
    const kept = new Set(inOrder.slice(0, half).map(({ recordId }) => recordId));
    for (const { id } of inOrder.slice(half)) await done(store('changes').delete(id));
    for (const name of ['people', 'cycles', 'objectives', 'keyResults', 'links', 'checkIns']) {
      for (const key of await done(store(name).getAllKeys())) {
        if (!kept.has((key as string[])[1] ?? '')) await done(store(name).delete(key));
      }
    }
    for (const name of ['tickets', 'ticketEvents', 'rollUps', 'operations']) await done(store(name).clear());
    await done(store('meta').put({ key: 'clock', value: inOrder[half - 1]?.clock }));
  });

/** Only the very last act is missing: no row less than before. */
const lastActGone = () =>
  bare(async (store) => {
    const all = (await done(store('changes').getAll())) as { id: string; clock: string }[];
    const inOrder = all.toSorted((a, b) => (a.clock < b.clock ? -1 : 1));
    await done(store('changes').delete(inOrder.at(-1)?.id ?? ''));
    await done(store('meta').put({ key: 'clock', value: inOrder.at(-2)?.clock }));
  });

/** Reads are never answered: Firefox throws inside its own callback when a row's bytes are damaged. */
async function silent(): Promise<void> {
  db.close();
  for (const method of ['get', 'getAll', 'count'] as const) {
    const real = IDBObjectStore.prototype[method];
    vi.spyOn(IDBObjectStore.prototype, method as 'get').mockImplementation(function (
      this: IDBObjectStore,
      ...args: unknown[]
    ) {
      const request = Reflect.apply(real, this, args) as IDBRequest;
      if (this.name === 'keyResults' && this.transaction.mode === 'readonly') {
        Object.defineProperty(request, 'onsuccess', { set() {} });
      }
      return request;
    });
  }
  healedByDeletion();
}

/** Opening fails, until the database was deleted. */
async function refused(): Promise<void> {
  db.close();
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    const error = new DOMException('Internal error opening backing store', 'UnknownError');
    const request = { error } as unknown as IDBOpenDBRequest;
    setImmediate(() => request.onerror?.({ target: request } as unknown as Event));
    return request;
  });
  healedByDeletion();
}

/** Rows can be counted and not be read: Firefox, when bytes of a table were flipped and those of its index were not. */
export async function rowsUnreadable(table: string): Promise<void> {
  for (const method of ['get', 'getAll', 'openCursor'] as const) {
    const real = IDBObjectStore.prototype[method];
    vi.spyOn(IDBObjectStore.prototype, method as 'get').mockImplementation(function (
      this: IDBObjectStore,
      ...args: unknown[]
    ) {
      if (this.name === table) throw new DOMException('bad serialized structured data', 'DataError');
      return Reflect.apply(real, this, args) as IDBRequest;
    });
  }
  healedByDeletion();
}

/** A new database has whole bytes. */
function healedByDeletion(): void {
  const real = indexedDB.deleteDatabase.bind(indexedDB);
  vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation((name) => {
    vi.restoreAllMocks();
    return real(name);
  });
}

/** Knowledge: reliability.md §2.2. */
export const DAMAGES: readonly Damage[] = [
  { what: 'Chromium: log cut in half', verdict: 'shrunken', inflict: cutInHalf },
  { what: 'Chromium: bytes flipped', verdict: 'empty', inflict: blank },
  { what: 'Chromium: MANIFEST emptied', verdict: 'empty', inflict: gone },
  { what: 'Chromium: CURRENT deleted', verdict: 'well', inflict: async () => db.close() },
  { what: 'Firefox: file cut in half', verdict: 'empty', inflict: blank },
  { what: 'Firefox: file emptied', verdict: 'empty', inflict: gone },
  { what: 'Firefox: file deleted', verdict: 'empty', inflict: gone },
  { what: 'Firefox: bytes flipped', verdict: 'unreadable', inflict: silent },
  { what: 'the last act lost', verdict: 'behind', inflict: lastActGone },
  { what: 'opening fails', verdict: 'unreadable', inflict: refused },
];
