import { type DBCore, type DBCoreTable, Dexie } from 'dexie';
import { OkrError } from '../domain/errors';

/** Nobody waits longer for a screen. */
export const LIMIT_MS = 5000;

/** Held in any context while a whole file is written in one transaction. */
export const LONG_WRITE = 'throughline-long-write';

/** Since the browser answered anything, in ticks of a long write's watch. A clock would count a laptop's sleep. */
export const silence = { ticks: 0 };

/** Is somebody writing a whole file, in any context? */
const isLongWrite = async (): Promise<boolean> =>
  (await navigator.locks.query()).held?.some(({ name }) => name === LONG_WRITE) ?? false;

/**
 * A damaged row may make the browser throw inside its own callback, and the promise then never settles (Firefox).
 * @param what is named in the error, e.g. the table.
 * @param transaction the one the work is done in: when the browser gives it up without a word, so do we.
 * @throws OkrError `database.slow` after `ms`, unless a long write is on its way.
 */
export const withTimeLimit = <T>(
  work: PromiseLike<T>,
  what: string,
  ms = LIMIT_MS,
  transaction?: IDBTransaction,
): Promise<T> => within(work, new OkrError('database.slow', { what }), ms, transaction);

/** Gives up with `refusal` after `ms`; nobody is given up while a whole file is written. */
export function within<T>(
  work: PromiseLike<T>,
  refusal: OkrError,
  ms: number,
  transaction?: IDBTransaction,
): Promise<T> {
  // Dexie's own promise, because a native one would leave Dexie's transaction.
  return new Dexie.Promise<T>((resolve, reject) => {
    const giveUp = () => reject(refusal);
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      timer = setTimeout(() => void isLongWrite().then((isLong) => (isLong ? wait() : giveUp()), giveUp), ms);
    };
    wait();
    transaction?.addEventListener('abort', giveUp);
    const settled = () => {
      clearTimeout(timer);
      transaction?.removeEventListener('abort', giveUp);
    };
    work.then(
      (value) => {
        settled();
        resolve(value);
      },
      (error: unknown) => {
        settled();
        reject(error);
      },
    ) as unknown;
  }) as unknown as Promise<T>;
}

/**
 * Gives every read of a screen a time limit, and notes every sign of life. Writers wait their turn: what they do is
 * limited as a whole, where it is asked for.
 */
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

const alive = (): void => void (silence.ticks = 0);

function limited(table: DBCoreTable, ms: number): DBCoreTable {
  const watched =
    <Q extends Ask, T>(ask: (request: Q) => PromiseLike<T>) =>
    (request: Q) => {
      const answer = ask(request);
      answer.then(alive, alive);
      const transaction = request.trans as IDBTransaction;
      return (
        transaction.mode === 'readonly' ? withTimeLimit(answer, table.name, ms, transaction) : answer
      ) as Promise<T>;
    };
  return {
    ...table,
    get: watched((request) => table.get(request)),
    getMany: watched((request) => table.getMany(request)),
    query: watched((request) => table.query(request)),
    count: watched((request) => table.count(request)),
    openCursor: watched((request) => table.openCursor(request)),
    mutate: watched((request) => table.mutate(request)),
  };
}
