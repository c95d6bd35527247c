import { type DBCore, type DBCoreTable, Dexie } from 'dexie';
import { OkrError } from '../domain/errors';

/** Nobody waits longer for a screen. */
export const LIMIT_MS = 5000;

const LONG_WRITE = 'throughline-long-write';

/** Carries out a transaction that may take minutes, such as a whole file: readers wait for it in every context. */
export const longWrite = async <T>(work: () => PromiseLike<T>): Promise<T> =>
  (await navigator.locks.request(LONG_WRITE, work)) as T;

const isBeingWritten = async (): Promise<boolean> =>
  (await navigator.locks.query()).held?.some(({ name }) => name === LONG_WRITE) ?? false;

/**
 * A damaged row may make the browser throw inside its own callback, and the promise then never settles (Firefox).
 * @param what is named in the error, e.g. the table.
 * @throws OkrError `database.slow` after `ms`, unless a long write is on its way.
 */
export function withTimeLimit<T>(work: PromiseLike<T>, what: string, ms = LIMIT_MS): Promise<T> {
  // Dexie's own promise, because a native one would leave Dexie's transaction.
  return new Dexie.Promise<T>((resolve, reject) => {
    const giveUp = () => reject(new OkrError('database.slow', { what }));
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      timer = setTimeout(() => void isBeingWritten().then((isLong) => (isLong ? wait() : giveUp()), giveUp), ms);
    };
    wait();
    work.then(
      (value) => {
        clearTimeout(timer);
        resolve(value);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error);
      },
    ) as unknown;
  }) as unknown as Promise<T>;
}

/** Gives every read of a screen a time limit. Writers wait their turn: they are not watched by anybody. */
export function limitReads(db: Dexie, ms = LIMIT_MS): void {
  db.use({
    stack: 'dbcore',
    name: 'time-limit',
    // Below Dexie's cache and observation, so that these see an error like any other.
    level: -1,
    create: (core): DBCore => ({ ...core, table: (name) => limited(core.table(name), ms) }),
  });
}

type Ask = { readonly trans: unknown };

function limited(table: DBCoreTable, ms: number): DBCoreTable {
  const within =
    <Q extends Ask, T>(read: (request: Q) => PromiseLike<T>) =>
    (request: Q) =>
      ((request.trans as IDBTransaction).mode === 'readonly'
        ? withTimeLimit(read(request), table.name, ms)
        : read(request)) as Promise<T>;
  return {
    ...table,
    get: within((request) => table.get(request)),
    getMany: within((request) => table.getMany(request)),
    query: within((request) => table.query(request)),
    count: within((request) => table.count(request)),
    openCursor: within((request) => table.openCursor(request)),
  };
}
