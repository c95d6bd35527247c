import 'fake-indexeddb/auto';
import { v7 as newId } from 'uuid';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FromExtension } from '../../lib/messaging/commands';
import type { Reply } from '../../lib/messaging/protocol';
import { db, openDatabase } from '../../lib/store/db';
import { longWrite } from '../../lib/store/long-work';
import { withTimeLimit } from '../../lib/store/time-limit';
import { answer } from '../../lib/use-cases/answer';
import { answerAtDesk } from '../../lib/use-cases/desk';
import { background, settled } from './safety-kit';

let goal: Awaited<ReturnType<typeof background.work>>;
beforeEach(async () => {
  await background.install();
  goal = await background.work();
});
afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await settled(100);
  db.close();
});

/** The answer, however long the product waits for it: a quarter of a minute passes in a blink. */
async function inABlink<T>(work: () => Promise<T>): Promise<T> {
  const real = setInterval(() => vi.advanceTimersByTime(3000), 5);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  return work().finally(() => {
    clearInterval(real);
    vi.useRealTimers();
  });
}

/** What the browser withholds until it is let go: whether a write was carried out. */
function hungPuts(): () => void {
  const held: (() => void)[] = [];
  const real = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    const request = Reflect.apply(real, this, args) as IDBRequest;
    let listener: ((event: Event) => void) | null = null;
    // Something is asked all the while, or the transaction would end.
    const wait = () => {
      if (listener) this.get(['', '']).onsuccess = wait;
    };
    Object.defineProperty(request, 'onsuccess', {
      set(onsuccess: typeof listener) {
        listener = onsuccess;
        held.push(() => {
          const told = listener;
          listener = null;
          told?.({ target: request } as unknown as Event);
        });
        wait();
      },
    });
    return request;
  });
  return () => {
    vi.restoreAllMocks();
    for (const release of held) release();
  };
}

/** Transactions are kept, and the browser never says so, until it is let go. */
function silentCommits(): () => void {
  // Dexie holds on to what a connection had when it was opened.
  db.close();
  const real = IDBDatabase.prototype.transaction;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
    const transaction = Reflect.apply(real, this, args) as IDBTransaction;
    if (transaction.mode === 'readwrite') Object.defineProperty(transaction, 'oncomplete', { set() {} });
    return transaction;
  });
  return () => {
    vi.restoreAllMocks();
    db.close();
  };
}

const send = <K extends keyof FromExtension>(name: K, opId: string, input: FromExtension[K]['input']): Promise<Reply> =>
  answer({ from: 'extension', name, opId, input }, { kind: 'extension' }, background.now + 1000);
const unknown = { ok: false, error: { code: 'reply.unknown', facts: { what: 'storage' } } };
const acts = async (opId: string) => (await db.changes.where('actId').equals(opId).toArray()).length;

test('a write that the browser does not answer is said to be unknown, and sent again it is applied once', async () => {
  const opId = newId();
  const edit = { id: goal.objectiveId, title: 'Written late' };
  const release = hungPuts();
  expect(await inABlink(() => send('saveObjective', opId, edit))).toMatchObject(unknown);
  release();
  expect(await send('saveObjective', opId, edit)).toMatchObject({ ok: true });
  expect((await db.objectives.get(['personal', goal.objectiveId]))?.title).toBe('Written late');
  expect(await acts(opId)).toBe(1);
});

test('kept without a word, it is never said to have failed; sent again it is answered as it was then', async () => {
  const opId = newId();
  const edit = { id: goal.objectiveId, title: 'Kept in silence' };
  const release = silentCommits();
  expect(await inABlink(() => send('saveObjective', opId, edit))).toMatchObject(unknown);
  release();
  await openDatabase(db);
  expect(await acts(opId)).toBe(1);
  expect(await send('saveObjective', opId, edit)).toMatchObject({ ok: true, value: { id: goal.objectiveId } });
  expect(await acts(opId)).toBe(1);
});

test('what the dashboard carries out itself has the same limit', async () => {
  const release = silentCommits();
  const request = { from: 'extension', name: 'saveSettings', opId: newId(), input: { quietDays: [] } } as const;
  expect(await inABlink(() => answerAtDesk(request as never, background.now))).toMatchObject(unknown);
  release();
});

test('a long write that stalls lets the others go on; one that is answered now and then does not stall', async () => {
  let isDone = false;
  await inABlink(async () => {
    const working = longWrite(async () => {
      for (let round = 0; round < 5; round++) {
        await new Promise((resume) => setTimeout(resume, 100_000));
        await db.meta.get('clock');
      }
      isDone = true;
    });
    await working;
    expect(isDone).toBe(true);
    await expect(longWrite(() => new Promise(() => {}))).rejects.toMatchObject({ code: 'reply.unknown' });
    // Nobody holds the lock any more, so nobody is waited for.
    await expect(withTimeLimit(new Promise(() => {}), 'goals', 1000)).rejects.toMatchObject({ code: 'database.slow' });
  });
});
